import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, builtProgram, type RunOptions } from './built-program.ts';

let appeals: BuiltProgram;
let sound: string;
beforeAll(async () => {
  appeals = builtProgram();
  sound = appeals.at('sound.db');
  await appeals.run(['init', '--db', sound]);
  for (const channel of ['reception', 'written', 'direct'])
    await appeals.run(['add', 'Street lamp', '--channel', channel, '--db', sound]);
});
afterAll(() => appeals.remove());

/** A register of its own in a folder of its own. */
function copyOf(name: string): string {
  mkdirSync(appeals.at(name));
  const path = appeals.at(`${name}/register.db`);
  copyFileSync(sound, path);
  return path;
}

const add = (db: string, options?: RunOptions) =>
  appeals.run(['add', 'Lamp', '--channel', 'reception', '--db', db], options);
const check = (db: string) => appeals.run(['check', '--db', db]);

const COMMANDS = [
  ['list'],
  ['show', 'ЛП-1/2023'],
  ['check'],
  ['report'],
  ['undo'],
  ['init', '--update'],
];

describe('a file that is no register', () => {
  const refused = async (db: string, sentence: RegExp) => {
    const there = readdirSync(dirname(db));
    for (const command of [...COMMANDS, ['add', 'Lamp', '--channel', 'reception']]) {
      const { exitCode, stdout, stderr } = await appeals.run([...command, '--db', db]);
      expect([command[0], exitCode, stdout]).toEqual([command[0], 74, '']);
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(readdirSync(dirname(db))).toEqual(there);
  };

  it('is missing', () => refused(appeals.at('none.db'), /appeals init/));

  it('is missing with its folder', async () => {
    expect((await add(appeals.at('no/such/none.db'))).exitCode).toBe(74);
    expect(existsSync(appeals.at('no'))).toBe(false);
  });

  it('is a folder', () => refused(dirname(copyOf('folder')), /folder/));

  it('is empty', async () => {
    mkdirSync(appeals.at('empty'));
    writeFileSync(appeals.at('empty/register.db'), '');
    await refused(appeals.at('empty/register.db'), /not a register/);
    expect(statSync(appeals.at('empty/register.db')).size).toBe(0);
  });

  it('is a letter', async () => {
    mkdirSync(appeals.at('letter'));
    writeFileSync(appeals.at('letter/register.db'), 'Уважаемые товарищи! '.repeat(500));
    await refused(appeals.at('letter/register.db'), /not a register/);
  });

  it('is of a newer program', async () => {
    const db = copyOf('newer');
    const raw = new Sqlite(db);
    raw.pragma('user_version = 99');
    raw.close();
    await refused(db, /newer/);
  });
});

describe('a register that was cut short', () => {
  it.each([0.02, 0.1, 0.3, 0.5, 0.75, 0.95])(
    'is named as damaged at %f of its length',
    async (part) => {
      const db = copyOf(`cut-${part}`);
      truncateSync(db, Math.floor(statSync(db).size * part));
      for (const command of [['check'], ['list'], ['add', 'Lamp', '--channel', 'reception']]) {
        const { exitCode, stderr } = await appeals.run([...command, '--db', db]);
        expect(stderr).not.toMatch(/bug/i);
        expect([0, 1, 74]).toContain(exitCode);
        if (command[0] === 'check') expect(exitCode).not.toBe(0);
      }
    },
  );
});

describe('a register without permission', () => {
  it('that may not be read is named as such', async () => {
    const db = copyOf('secret');
    chmodSync(db, 0o000);
    const { exitCode, stderr } = await appeals.run(['list', '--db', db], { bound: true });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 74,
      stderr: expect.stringMatching(/read/),
    });
  });

  it('that may not be written stays as it was', async () => {
    const db = copyOf('read-only');
    const before = readFileSync(db);
    chmodSync(db, 0o400);
    const { exitCode, stderr } = await add(db, { bound: true });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 74,
      stderr: expect.stringMatching(/written/),
    });
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it('cannot be opened in a folder that may not be written, and is left alone', async () => {
    const db = copyOf('read-only-folder');
    chmodSync(dirname(db), 0o500);
    const { exitCode, stderr } = await add(db, { bound: true });
    chmodSync(dirname(db), 0o700);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 74,
      stderr: expect.stringMatching(/folder is read-only/),
    });
    expect(await check(db)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a register that another program holds', () => {
  it('is given up after the timeout, with 75 and nothing changed', async () => {
    const db = copyOf('locked');
    const raw = new Sqlite(db);
    raw.exec('begin immediate');
    const { exitCode, stderr } = await add(db);
    raw.exec('rollback');
    raw.close();
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 75,
      stderr: expect.stringMatching(/again/),
    });
    expect((await add(db)).stdout).toContain('ЛП-2/2023');
  });

  it('can be read meanwhile', async () => {
    const db = copyOf('read-meanwhile');
    const raw = new Sqlite(db);
    raw.exec('begin immediate');
    expect(await appeals.run(['list', '--db', db])).toMatchObject({ exitCode: 0, stderr: '' });
    raw.exec('rollback');
    raw.close();
  });
});

describe('a full disk', () => {
  /** Blocks of 512 bytes in `sh`: a little more than the register has now. */
  const limitOf = (db: string, more: number) =>
    `ulimit -f ${Math.ceil(statSync(db).size / 512) + more}`;

  it('stops an import with 74, and the register stays sound and goes on', async () => {
    const db = copyOf('full');
    const rows = Array.from({ length: 4_000 }, (_, n) => `${n};26.01.2023;Яма`).join('\n');
    writeFileSync(appeals.at('full/journal.csv'), `№;Дата;Суть\n${rows}\n`);
    writeFileSync(
      appeals.at('full/profile.json'),
      JSON.stringify({
        source: 'journal',
        key: ['№'],
        columns: { channel: { const: 'direct' }, registered: 'Дата', summary: 'Суть' },
      }),
    );
    const argv = ['import', 'full/journal.csv', '--profile', 'full/profile.json', '--db', db];
    const { exitCode, stderr } = await appeals.run(argv, { before: limitOf(db, 400) });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 74,
      stderr: expect.stringMatching(/disk/i),
    });
    expect((await check(db)).exitCode).toBe(0);
    expect((await appeals.run(argv)).exitCode).toBe(0);
    expect((await check(db)).exitCode).toBe(0);
  });

  it('stops a registration, a new register, a backup and an output file, and leaves no half of them', async () => {
    const db = copyOf('tiny');
    const before = 'ulimit -f 8';
    const tries = [
      ['add', 'Lamp', '--channel', 'reception', '--db', db],
      ['init', '--db', appeals.at('tiny/new.db')],
      ['backup', appeals.at('tiny/copy.db'), '--db', db],
      ['report', '2023', '--json', '--db', db, '-o', appeals.at('tiny/report.json')],
      ['demo', '--db', appeals.at('tiny/demo.db')],
    ];
    for (const argv of tries) {
      const { exitCode, stderr } = await appeals.run(argv, { before });
      expect([argv[0], exitCode]).toEqual([argv[0], 74]);
      expect(stderr).toMatch(/disk/i);
    }
    expect((await check(db)).exitCode).toBe(0);
    expect(readdirSync(appeals.at('tiny'))).toEqual(['register.db']);
  });
});
