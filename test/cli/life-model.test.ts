import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

/** What a clerk keeps in mind of one appeal: enough to foretell what is allowed. */
interface Remembered {
  readonly id: number;
  readonly status: string;
  /** A written appeal is under control from its registration. */
  readonly control: 'on' | 'released';
  readonly extended: boolean;
  readonly assigned: boolean;
}
type Life = readonly Remembered[];

/** The clerk's memory: now, and before each step that may still be taken back. */
interface Memory {
  life: Life;
  readonly before: { readonly life: Life; readonly printed: string }[];
}

/** The register beside it, and how many commands it was given. */
interface Real {
  readonly office: FakeOffice;
  typed: number;
}

const OPEN = new Set(['registered', 'in-progress']);
const isOpen = ({ status }: Remembered) => OPEN.has(status);
const isHeld = ({ control }: Remembered) => control === 'on';
const ends =
  (status: string) =>
  (appeal: Remembered): Remembered => ({ ...appeal, status });

/** A verb: what is typed after the number, when it is allowed, and what it leaves behind. */
interface Verb {
  readonly typed: readonly string[];
  readonly allowed: (appeal: Remembered) => boolean;
  readonly after: (appeal: Remembered) => Remembered;
}

const VERBS: readonly Verb[] = [
  {
    typed: ['assign', '--controller', 'Новик', '--resolution-by', 'Шевчук', '--resolution'],
    allowed: (appeal) => isOpen(appeal) || isHeld(appeal),
    after: (appeal) => ({
      ...appeal,
      assigned: true,
      status: isOpen(appeal) ? 'in-progress' : appeal.status,
    }),
  },
  {
    typed: ['extend', '--reason'],
    allowed: (appeal) => isOpen(appeal) && !appeal.extended,
    after: (appeal) => ({ ...appeal, extended: true }),
  },
  {
    typed: ['answer', '--outcome', 'explained', '--reply-number'],
    allowed: isOpen,
    after: ends('answered'),
  },
  {
    typed: ['forward', '--to', 'Энергослужба', '--number'],
    allowed: isOpen,
    after: ends('forwarded'),
  },
  { typed: ['decline', '--ground', 'form'], allowed: isOpen, after: ends('left-unexamined') },
  { typed: ['withdraw'], allowed: isOpen, after: ends('withdrawn') },
  {
    typed: ['release'],
    allowed: (appeal) => !isOpen(appeal) && isHeld(appeal),
    after: (appeal) => ({ ...appeal, control: 'released' }),
  },
  {
    typed: ['reopen', '--reason'],
    allowed: (appeal) => !isOpen(appeal),
    after: (appeal) => ({
      ...appeal,
      control: 'on',
      status: appeal.assigned ? 'in-progress' : 'registered',
    }),
  },
];
/** Verbs whose last option takes a text: never the same twice, so that each is a step. */
const TAKES_TEXT = /^--(resolution|reason|reply-number|number)$/u;

type Step = fc.AsyncCommand<Memory, Real>;

const adding: Step = {
  check: () => true,
  toString: () => 'add',
  async run(memory, real) {
    const printed = await printedBy(real);
    const argv = ['add', 'Нет света', '--channel', 'written', '--applicant', 'Иванова Анна'];
    const { exitCode, stdout } = await real.office.run([...argv, '--json']);
    expect(exitCode).toBe(0);
    const { id } = JSON.parse(stdout);
    const added = {
      id,
      status: 'registered',
      control: 'on',
      extended: false,
      assigned: false,
    } as const;
    memory.before.push({ life: memory.life, printed });
    memory.life = [...memory.life, added];
    await agree(memory, real);
  },
};

const moving = (verb: Verb, pick: number): Step => ({
  check: ({ life }) => life.length > 0,
  toString: () => `${verb.typed[0]} (${pick})`,
  async run(memory, real) {
    const at = pick % memory.life.length;
    const appeal = memory.life[at];
    if (!appeal) throw new Error('an appeal is picked of those there are');
    const printed = await printedBy(real);
    const { exitCode } = await real.office.run(await argvOf(verb, appeal, real));
    const isAllowed = verb.allowed(appeal);
    expect(exitCode, `${verb.typed[0]} of ${JSON.stringify(appeal)}`).toBe(isAllowed ? 0 : 3);
    if (isAllowed) {
      memory.before.push({ life: memory.life, printed });
      memory.life = memory.life.with(at, verb.after(appeal));
    } else expect(await printedBy(real), 'a refusal changes nothing').toBe(printed);
    await agree(memory, real);
  },
});

const undoing: Step = {
  check: ({ before }) => before.length > 0,
  toString: () => 'undo, redo, undo',
  async run(memory, real) {
    const { office } = real;
    const printed = await printedBy(real);
    const earlier = memory.before.pop();
    if (!earlier) throw new Error('there is a step to undo');
    expect((await office.run(['undo'])).exitCode).toBe(0);
    expect(await printedBy(real), 'undo').toBe(earlier.printed);
    expect((await office.run(['undo', '--redo'])).exitCode).toBe(0);
    expect(await printedBy(real), 'redo').toBe(printed);
    expect((await office.run(['undo'])).exitCode).toBe(0);
    memory.life = earlier.life;
    await agree(memory, real);
  },
};

async function argvOf({ typed }: Verb, { id }: Remembered, real: Real): Promise<string[]> {
  const [name = '', ...options] = typed;
  const { number } = (await listed(real)).find((one) => one.id === id) ?? { number: '' };
  real.typed += 1;
  const text = TAKES_TEXT.test(options.at(-1) ?? '') ? [`Текст ${real.typed}`] : [];
  return [name, number, ...options, ...text];
}

interface Listed {
  readonly id: number;
  readonly number: string;
  readonly status: string;
  readonly control: string;
  readonly version: number;
}

async function listed({ office }: Real): Promise<Listed[]> {
  const { exitCode, stdout } = await office.run(['list', '--sort', 'number', '--format', 'json']);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

/** All that is shown of all appeals; only the version counts undone steps too. */
const printedBy = async (real: Real): Promise<string> =>
  JSON.stringify((await listed(real)).map(({ version: _, ...appeal }) => appeal));

async function agree({ life }: Memory, real: Real): Promise<void> {
  const seen = (await listed(real)).map(({ id, status, control }) => ({ id, status, control }));
  expect(seen).toEqual(life.map(({ id, status, control }) => ({ id, status, control })));
}

const steps = fc.commands(
  [
    fc.constant(adding),
    fc.constant(undoing),
    fc.tuple(fc.constantFrom(...VERBS), fc.nat(5)).map(([verb, pick]) => moving(verb, pick)),
    fc.tuple(fc.constantFrom(...VERBS), fc.nat(5)).map(([verb, pick]) => moving(verb, pick)),
  ],
  { maxCommands: 14 },
);

test('random moves of appeals go as a clerk foretells, and undo of each gives the earlier state', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      const office = fakeOffice({ now: '2023-04-20T06:00:00.000Z' });
      try {
        for (const argv of [['init'], ['official', 'add', 'Новик'], ['official', 'add', 'Шевчук']])
          expect((await office.run(argv)).exitCode).toBe(0);
        const model: Memory = { life: [], before: [] };
        await fc.asyncModelRun(() => ({ model, real: { office, typed: 0 } }), commands);
        expect((await office.run(['check'])).exitCode, 'check').toBe(0);
        expect((await office.run(['report', '2023-Q2', '--check'])).exitCode, 'balance').toBe(0);
      } finally {
        office.remove();
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);
