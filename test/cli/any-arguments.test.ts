import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { GLOBAL_OPTIONS } from '../../src/cli/line/global-options.ts';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

const specs = await Promise.all(COMMANDS.map(async ({ load }) => load()));
const verbs = specs.flatMap((spec) => [spec, ...(spec.commands ?? [])]);
/** Making the demonstration takes a second. */
const tried = verbs.filter(({ name }) => name !== 'demo');

const VALUES = [
  '',
  '-',
  '--',
  '0',
  '1',
  '-1',
  '2',
  '99999999999',
  'ЛП-1',
  'lp-1/2023',
  'ЛП-0',
  'ЛП-1/20233',
  '１/2023',
  'reception',
  'direct',
  'instagram',
  'explained',
  'Новик',
  '01',
  '01.1',
  'polotsk',
  'today',
  '+5wd',
  '+99999999wd',
  '+99999999d',
  '2023-02-31',
  '2023-01-26',
  '31.12.9999',
  '0000-00-00',
  '2023-Q1',
  '2023-Q5',
  '2023-13',
  '2023-01-01..2022-01-01',
  '9999',
  '0000-Q1',
  '..',
  'open',
  'due',
  '-due',
  'constructor',
  '__proto__',
  'toString',
  'r.db',
  '.',
  '/dev/null',
  'profile.json',
  'a,b',
  ',',
  "'; drop table appeals; --",
  '\u001b[2J',
  '\ud800',
  'ы'.repeat(3_000),
  'ru',
  'json',
  'csv',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const flagsOf = (flags: string): string[] => flags.match(/--[a-z-]+/g) ?? [];
const globals = GLOBAL_OPTIONS.flatMap(({ flags }) => flagsOf(flags)).filter(
  (flag) => flag !== '--db',
);

/** A command with as many words as it takes, some of its own options, and some of any. */
const commandLine = fc.constantFrom(...tried).chain((spec) => {
  const own = (spec.options ?? []).flatMap(({ flags }) => flagsOf(flags));
  const flag = fc.constantFrom('--yes', ...globals, ...own, ...own, ...own);
  const option = fc.oneof(
    flag.map((one) => [one]),
    fc.tuple(flag, word),
    fc.tuple(flag, word).map(([one, value]) => [`${one}=${value}`]),
  );
  const length = spec.arguments?.length ?? 0;
  const words = fc.array(word, { minLength: length, maxLength: length });
  return fc
    .tuple(words, fc.array(option, { maxLength: 3 }))
    .map(([typed, options]) => [...spec.name.split(' '), ...typed, ...options.flat()]);
});

let office: FakeOffice;
const run = (argv: readonly string[]) => office.run(['--db', 'r.db', ...argv]);
beforeAll(async () => {
  office = fakeOffice();
  await run(['init']);
  await run(['official', 'add', 'Новик Павел']);
  await run(['add', 'Лампа', '--channel', 'reception']);
  await run(['add', 'Яма', '--channel', 'direct']);
});
afterAll(() => office.remove());

const CODES: readonly number[] = Object.values(EXIT);

it('no command line is a bug, and none of them spoils the register', async () => {
  await fc.assert(
    fc.asyncProperty(commandLine, async (argv) => {
      const { exitCode, stderr } = await run(argv);
      expect([exitCode, stderr]).not.toEqual([EXIT.bug, expect.anything()]);
      expect(CODES).toContain(exitCode);
      if (exitCode > EXIT.no) expect(stderr).not.toBe('');
    }),
    { numRuns: 400 },
  );
  expect((await run(['check', '--json'])).exitCode).toBe(EXIT.done);
});

it('words without any sense are no bug either', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      expect((await office.run(argv)).exitCode).not.toBe(EXIT.bug);
    }),
    { numRuns: 300 },
  );
});
