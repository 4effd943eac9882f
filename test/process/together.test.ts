import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, builtProgram } from './built-program.ts';

let appeals: BuiltProgram;
beforeAll(() => {
  appeals = builtProgram();
});
afterAll(() => appeals.remove());

const PROCESSES = 8;
const APPEALS_EACH = 50;

/** A process that adds its appeals one after another, each by the whole built program read anew. */
const CLERK = `
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
const [program, db, clerk, count] = process.argv.slice(1);
const require = createRequire(program);
for (let n = 1; n <= count; n++) {
  process.argv = [process.argv[0], program, '--db', db, '--actor', 'clerk ' + clerk, '--quiet',
    'add', 'Обращение ' + n, '--channel', 'reception', '-o', '/dev/null'];
  process.exitCode = undefined;
  delete require.cache[program];
  require(program).load('./program.js');
  while (process.exitCode === undefined) await wait(1);
  if (process.exitCode !== 0) break;
}
`;

describe('eight processes at once', () => {
  it('register 400 appeals without a gap, a double or an error', async () => {
    const db = appeals.at('together.db');
    await appeals.run(['init', '--db', db]);
    const clerks = Array.from({ length: PROCESSES }, (_, clerk) =>
      appeals.node(CLERK, [appeals.path, db, String(clerk), String(APPEALS_EACH)]),
    );
    for (const { exitCode, stderr } of await Promise.all(clerks))
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const listed = await appeals.run(['list', '--db', db, '--json', '--sort', 'number']);
    const rows: { ordinal: number }[] = JSON.parse(listed.stdout);
    const expected = Array.from({ length: PROCESSES * APPEALS_EACH }, (_, index) => index + 1);
    expect(rows.map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual(expected);
    expect((await appeals.run(['check', '--db', db])).exitCode).toBe(0);
  });

  it('make one register of eight first runs, and the seven others say that it is there', async () => {
    const db = appeals.at('new/folder/first.db');
    const runs = await Promise.all(
      Array.from({ length: PROCESSES }, () => appeals.run(['init', '--db', db])),
    );
    expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, ...Array(7).fill(74)]);
    for (const { exitCode, stderr } of runs)
      expect(stderr).toMatch(exitCode === 0 ? /^$/ : /first\.db/);
    expect((await appeals.run(['check', '--db', db])).exitCode).toBe(0);
    expect(
      (await appeals.run(['add', 'Lamp', '--channel', 'reception', '--db', db])).stdout,
    ).toContain('ЛП-1/2023');
  });
});
