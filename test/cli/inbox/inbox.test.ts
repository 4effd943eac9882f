import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, type FakeOptions, fakeOffice } from '../../support/fake-process.ts';
import { instagramExport, PAGE } from '../../support/instagram-export.ts';
import { ENTER, scriptedTerminal } from '../../support/scripted-terminal.ts';

let office: FakeOffice;
beforeEach(async () => {
  office = fakeOffice();
  await office.run(['init', '--quiet']);
});
afterEach(() => office.remove());

const run = (line: string, options?: FakeOptions) => office.run(line.split(' '), options);
async function json<T>(line: string, options?: FakeOptions): Promise<T> {
  const { stdout, stderr, exitCode } = await run(`${line} --json`, options);
  if (stdout === '') throw new Error(`${line}: ${exitCode} ${stderr}`);
  return JSON.parse(stdout) as T;
}
const folder = (name: string): string => join(office.folder, name);
const THREADS = {
  anna: [
    ['2023-03-30T09:10', 'Анна', 'Не горит фонарь'],
    ['2023-03-30T09:12', 'Анна', 'На Лесной, 12'],
  ],
  petr: [['2023-03-31T09:10', 'Пётр', 'Яма во дворе']],
} as const;

describe('inbox import', () => {
  it('adds nothing the second time, also from another export that overlaps', async () => {
    instagramExport(folder('one'), THREADS);
    instagramExport(folder('two'), {
      ...THREADS,
      petr: [...THREADS.petr, ['2023-04-02T09:10', 'Пётр', 'Когда?']],
    });
    const counts = async (line: string) => {
      const { exports } = await json<{ exports: Record<string, number>[] }>(line);
      return exports.map((one) => [one.newThreads, one.newMessages, one.knownMessages]);
    };
    expect(await counts('inbox import one --dry-run')).toEqual([[2, 3, 0]]);
    expect(await counts('inbox import one')).toEqual([[2, 3, 0]]);
    expect(await counts('inbox import one')).toEqual([[0, 0, 3]]);
    expect(await counts('inbox import two')).toEqual([[0, 1, 3]]);
    expect(await counts('inbox import one two')).toEqual([[0, 0, 4]]);
    expect((await run('check')).exitCode).toBe(0);
  });

  it('takes only what was sent since a day', async () => {
    instagramExport(folder('one'), THREADS);
    const { exports } = await json<{ exports: unknown[] }>('inbox import one --since 2023-03-31');
    expect(exports).toMatchObject([{ newMessages: 1, older: 2, threads: 1 }]);
  });

  it('asks a person whose page it is, and tells a script the names that it may be', async () => {
    instagramExport(folder('one'), { petr: THREADS.petr }, { withOwner: false });
    const script = await run('inbox import one --json');
    expect(script.exitCode).toBe(2);
    expect(JSON.parse(script.stderr).error).toMatchObject({
      code: 'account-unknown',
      option: '--account',
      candidates: expect.arrayContaining([PAGE]),
    });
    const terminal = scriptedTerminal([{ sees: PAGE, types: `\u001b[B${ENTER}` }]);
    const { exports } = await json<{ exports: unknown[] }>('inbox import one', { terminal });
    expect(exports).toMatchObject([{ newMessages: 1, people: 1 }]);
  });

  it("knows the account by the office's list where that has one in the network", async () => {
    instagramExport(folder('one'), THREADS, { withOwner: false });
    await run('account add polotsk_rik --network instagram');
    const { exports } = await json<{ exports: unknown[] }>('inbox import one');
    expect(exports).toMatchObject([{ account: 'polotsk_rik', newMessages: 3, people: 2 }]);
  });

  it('refuses the same page under another name, so that nothing is doubled', async () => {
    instagramExport(folder('one'), THREADS);
    await run('inbox import one');
    const { exitCode, stderr } = await run('inbox import one --account novoe_imya');
    expect([exitCode, stderr.includes('--account "polotsk_rik"')]).toEqual([3, true]);
    expect((await run('inbox import one --account @Polotsk_RIK')).exitCode).toBe(0);
  });

  it('is one step for undo, which is refused once a decision stands on it', async () => {
    instagramExport(folder('one'), THREADS);
    await run('inbox import one');
    await run('inbox dismiss 1 --reason spam');
    await run('undo');
    expect((await run('undo')).stderr).toContain('3 сообщения');
    expect(await json('inbox')).toEqual([]);
    const { exitCode, stderr } = await run('undo --redo');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('polotsk_rik')]);
  });
});

describe('inbox accept', () => {
  beforeEach(async () => {
    instagramExport(folder('one'), THREADS);
    await run('inbox import one');
  });

  it('knows text, date and nickname, never takes a display name for a full name', async () => {
    const appeal = await json('inbox accept 1 --topic 02.2');
    expect(appeal).toMatchObject({
      channel: 'direct',
      network: 'instagram',
      legalStatus: 'informal',
      receivedOn: '2023-03-30',
      registeredOn: '2023-04-03',
      summary: 'Не горит фонарь',
      text: 'Не горит фонарь\nНа Лесной, 12',
      applicant: { name: null, handle: 'Анна' },
    });
    const { stdout } = await run('list');
    expect(stdout).toContain('@Анна');
  });

  it('makes one appeal of the same messages, however often it is asked', async () => {
    const first = await json<{ number: string }>('inbox accept 1 --topic 02.2');
    const again = await json<{ number: string }>('inbox accept 1 --topic 01');
    expect(again.number).toBe(first.number);
    expect(await json('list')).toHaveLength(1);
  });

  it('makes two of two matters in one thread', async () => {
    await run('inbox accept 1 --messages 1 --topic 02.2');
    const second = await json('inbox accept 1 --messages 2 --topic 01');
    expect(second).toMatchObject({ number: 'Д-2/2023', summary: 'На Лесной, 12' });
    const shown = await json<{ decision: { appeals: unknown[] } }>('inbox show 1');
    expect(shown.decision.appeals).toMatchObject([{ number: 'Д-1/2023' }, { number: 'Д-2/2023' }]);
  });

  it('is undone with its appeal, and may be done again', async () => {
    await run('inbox accept 1 --topic 02.2');
    await run('undo');
    expect(await json('inbox')).toHaveLength(2);
    expect(await json('inbox accept 1 --topic 02.2')).toMatchObject({ number: 'Д-2/2023' });
    expect((await run('check')).exitCode).toBe(0);
  });

  it('asks a person for messages, summary, topic; a script is told what is missing', async () => {
    const terminal = scriptedTerminal([
      { sees: 'Какие сообщения', types: ENTER },
      { sees: 'В чём суть', types: ENTER },
      { sees: 'Кто обратился?', types: `Иванова А. П.${ENTER}` },
      { sees: 'Тематика', types: 'освещ' },
      { sees: 'Наружное освещение', types: ENTER },
    ]);
    expect(await json('inbox accept 1', { terminal })).toMatchObject({
      applicant: { name: 'Иванова А. П.', handle: 'Анна' },
      topic: '02.2',
      key: 'thread-1/1',
    });
    instagramExport(folder('photo'), {
      vera: [['2023-04-01T09:10', 'Вера', '', { photos: [{ uri: 'photos/1.jpg' }] }]],
    });
    await run('inbox import photo');
    const { exitCode, stderr } = await run('inbox accept Вера');
    expect([exitCode, stderr.includes('--summary')]).toEqual([2, true]);
    expect((await run('inbox accept Вера --summary Яма')).exitCode).toBe(0);
  });
});

describe('what is carried and shown', () => {
  it('an export restored is the same export, byte by byte', async () => {
    instagramExport(folder('one'), THREADS);
    await run('inbox import one');
    await run('inbox accept 1 --topic 02.2');
    await run('export -o first.ndjson');
    expect((await run(`restore first.ndjson --db ${folder('again.db')}`)).exitCode).toBe(0);
    await run(`export -o second.ndjson --db ${folder('again.db')}`);
    const [first, second] = ['first', 'second'].map((name) =>
      readFileSync(folder(`${name}.ndjson`), 'utf8'),
    );
    expect(second).toBe(first);
    expect(first).toContain('Не горит фонарь');
  });

  it('one that was cut within the messages is refused', async () => {
    instagramExport(folder('one'), THREADS);
    await run('inbox import one');
    const { stdout } = await run('export');
    const lines = stdout.trimEnd().split('\n').slice(0, -1);
    writeFileSync(folder('cut.ndjson'), `${lines.join('\n')}\n`);
    const { exitCode, stderr } = await run(`restore cut.ndjson --db ${folder('cut.db')}`);
    expect([exitCode, stderr.includes('cut.ndjson')]).toEqual([4, true]);
  });

  it('hides names, nicknames and what was written where names are hidden', async () => {
    instagramExport(folder('one'), THREADS);
    await run('inbox import one');
    const { stdout } = await run('export --redact');
    for (const said of ['Анна', 'Не горит', 'anna']) expect(stdout).not.toContain(said);
    const list = await run('inbox list --redact --json');
    expect(list.stdout).not.toContain('Анна');
    expect(list.stdout).toContain('"А."');
  });
});

const SHARED = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url));

describe.skipIf(!existsSync(SHARED))('exports made by others (../shared is there)', () => {
  it.each([
    ['made-here/instagram-json-2024', 'slutsk_rik', { threads: 4, people: 4, newMessages: 9 }],
    ['instagram/igsift', 'me_synth', { threads: 4, people: 4, newMessages: 11 }],
  ])('%s is taken in whole', async (path, account, counts) => {
    const { exports, problems } = await json<{ exports: unknown[]; problems: unknown[] }>(
      `inbox import ${join(SHARED, path)}`,
      { now: '2026-02-02T06:00:00.000Z' },
    );
    expect([exports, problems]).toMatchObject([[{ account, ...counts, problems: 0 }], []]);
    expect((await run('check')).exitCode).toBe(0);
  });
});
