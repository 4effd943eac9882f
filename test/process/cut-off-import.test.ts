import { writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, builtProgram, outcomeOf } from './built-program.ts';

const ROWS = 6_000;
const PROFILE = {
  source: 'journal',
  key: ['№'],
  columns: {
    channel: { const: 'direct' },
    registered: 'Дата',
    summary: 'Суть',
    controller: 'Контроль',
    answered: 'Ответ',
    outcome: { const: 'explained' },
  },
  createOfficials: true,
};

let appeals: BuiltProgram;
beforeAll(async () => {
  appeals = builtProgram();
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `${n + 1};26.01.2023;Яма ${n % 100};Новик Павел;27.01.2023`,
  );
  writeFileSync(appeals.at('journal.csv'), `№;Дата;Суть;Контроль;Ответ\n${rows.join('\n')}\n`);
  writeFileSync(appeals.at('profile.json'), JSON.stringify(PROFILE));
  await appeals.run(['init', '--db', appeals.at('whole.db')]);
  await appeals.run([...IMPORT, '--db', appeals.at('whole.db')]);
});
afterAll(() => appeals.remove());

const IMPORT = ['import', 'journal.csv', '--profile', 'profile.json', '--json'];

/** Starts an import and sends the signal as soon as others can see so many appeals. */
async function cutOff(db: string, signal: NodeJS.Signals, after: number) {
  await appeals.run(['init', '--db', db]);
  const child = appeals.start([...IMPORT, '--db', db]);
  const ended = outcomeOf(child);
  const register = new Sqlite(db, { readonly: true });
  const count = register.prepare('select count(*) from appeals').pluck();
  let seen = 0;
  while (seen < after && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    seen = Number(count.get());
  }
  child.kill(signal);
  register.close();
  return { seen, ...(await ended) };
}

async function appealsIn(db: string): Promise<number> {
  const { stdout } = await appeals.run(['list', '--db', db, '--format', 'ndjson']);
  return stdout.split('\n').filter((line) => line !== '').length;
}

/** The figures of every section. */
async function reportOf(db: string): Promise<unknown> {
  const { stdout } = await appeals.run(['report', '2023-Q1', '--db', db, '--json']);
  return JSON.parse(stdout).sections;
}

describe.each([
  ['SIGKILL', null],
  ['SIGINT', 130],
] as const)('an import that %s cuts off', (signal, exitCode) => {
  const db = () => appeals.at(`${signal}.db`);

  it('leaves a sound register with all that others could see', async () => {
    const cut = await cutOff(db(), signal, 2_000);
    expect(cut.exitCode).toBe(exitCode);
    expect(cut.seen).toBeLessThan(ROWS);
    const found = await appealsIn(db());
    expect(found).toBeGreaterThanOrEqual(cut.seen);
    expect(found).toBeLessThan(ROWS);
    expect((await appeals.run(['check', '--db', db()])).stderr).toBe('');
  });

  it('goes on when it is run again, and ends like one that was never cut off', async () => {
    const before = await appealsIn(db());
    const again = await appeals.run([...IMPORT, '--db', db()]);
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({
      read: ROWS,
      added: ROWS - before,
      known: before,
    });
    expect(await reportOf(db())).toEqual(await reportOf(appeals.at('whole.db')));
    expect((await appeals.run(['check', '--db', db()])).exitCode).toBe(0);
  });

  it('is taken back by one undo, both its parts', async () => {
    expect((await appeals.run(['undo', '--yes', '--db', db()])).exitCode).toBe(0);
    expect(await appealsIn(db())).toBe(0);
    expect((await appeals.run(['check', '--db', db()])).exitCode).toBe(0);
  });
});

it('an interrupted import says how to go on', async () => {
  const { stderr, stdout } = await cutOff(appeals.at('told.db'), 'SIGINT', 1_000);
  expect(stderr).toMatch(/again/i);
  expect(JSON.parse(stdout)).toMatchObject({ refused: 0 });
});
