import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';
import { instagramExport, PAGE } from '../support/instagram-export.ts';
import { mailServer } from '../support/mail-server.ts';

/** The life of an office: something in every table, undone steps and annulled appeals too. */
const LIFE = [
  ['init'],
  ['import', 'journal.csv', '--profile', 'profile.json'],
  [
    'official',
    'add',
    'Новик Павел',
    '--post',
    'начальник',
    '--login',
    'novik',
    '--from',
    '2020-01-01',
  ],
  ['official', 'add', 'Шевчук Ольга'],
  ['official', 'add', 'Лишний'],
  ['undo'],
  ['official', 'retire', 'Шевчук', '--on', '2023-04-03'],
  ['territory', 'add', 'vetrino', 'Ветрино', '--be', 'Ветрына', '--en', 'Vietryna'],
  ['topic', 'edit', '01', '--name', 'Жильё', '--from', '2020-01-01'],
  [
    'add',
    'Фонарь',
    '--channel',
    'written',
    '--applicant',
    'Ёлкина Анна',
    '--address',
    'Лесная, 1',
    '--phone',
    '+375',
    '--email',
    'a@b.by',
    '--organisation',
    'ОАО',
    '--signatories',
    '5',
    '--topic',
    '01',
    '--question',
    'Когда?',
    '--question',
    'Кто?',
    '--territory',
    'vetrino',
    '--key',
    'k1',
    '--controller',
    'Новик',
    '--executor',
    'Новик',
    '--resolution',
    'Разобраться',
    '--resolution-by',
    'Новик',
    '--due',
    '+5wd',
    '--registered',
    '2023-03-01',
  ],
  ['answer', 'П-1', '--interim', '--reply-number', '3-11', '--on', '2023-03-02'],
  ['answer', 'П-1', '--question', '1', '--outcome', 'explained', '--on', '2023-03-02'],
  ['answer', 'П-1', '--outcome', 'satisfied', '--reply-number', '3-12', '--on', '2023-03-03'],
  ['release', 'П-1', '--on', '2023-03-06'],
  ['note', 'П-1', 'Звонила'],
  ['add', 'Яма', '--channel', 'direct', '--network', 'vk', '--handle', 'anna'],
  ['note', 'Д-1', 'Ещё раз'],
  ['undo'],
  ['add', 'Ошибка', '--channel', 'direct', '--key', 'k2'],
  ['undo'],
  ['undo', '--redo'],
  ['undo'],
  ['add', 'Опять фонарь', '--channel', 'written', '--repeat-of', 'П-1', '--against', 'Новик'],
  ['extend', 'П-2', '--reason', 'Проверка'],
  ['visit', 'П-2', '--no-visit-reason', 'Нечего смотреть'],
  ['decline', 'П-2', '--ground', 'form'],
  ['reopen', 'П-2', '--reason', 'Дополнено'],
  ['forward', 'П-2', '--to', 'Облисполком', '--number', '7', '--notified', 'today'],
  ['account', 'add', 'polotsk', '--network', 'vk', '--official', 'Новик', '--since', '2020-01-01'],
  ['account', 'followers', 'polotsk', '120', '--on', '2023-03-31'],
  ['account', 'retire', 'polotsk'],
  ['official', 'edit', 'Новик', '--email', 'novik@polotsk.example'],
  ['add', 'Снег', '--channel', 'written', '--controller', 'Новик'],
  ['attach', 'П-1', 'journal.csv', 'profile.json'],
  ['person', 'merge', 'П-1', 'Д-1', '--reason', 'Назвалась'],
  ['inbox', 'import', 'instagram'],
  ['inbox', 'accept', '1', '--topic', '01'],
  ['inbox', 'dismiss', '2', '--reason', 'thanks', '--note', 'Мило'],
  ['undo'],
  ['inbox', 'dismiss', '2', '--reason', 'spam', '--note', 'Реклама'],
  ['inbox', 'import', 'later'],
  ['undo'],
  ['report', '2023-Q1', '--freeze'],
];

const PROFILE = {
  source: 'journal',
  key: ['№'],
  columns: { channel: { const: 'hotline' }, registered: 'Дата', summary: 'Суть' },
};

let office: FakeOffice;
const at = (name: string): string => join(office.folder, name);
const run = (argv: readonly string[]) => office.run(['--db', 'r.db', ...argv]);

beforeAll(async () => {
  office = fakeOffice();
  writeFileSync(at('journal.csv'), '№;Дата;Суть\n1;26.01.2023;Лужа\n');
  writeFileSync(at('profile.json'), JSON.stringify(PROFILE));
  instagramExport(at('instagram'), {
    anna: [
      ['2023-03-30T09:10', 'Анна', 'Фонарь', { photos: [{ uri: 'photos/1.jpg' }] }],
      ['2023-03-30T10:00', PAGE, 'Проверим', { share: { link: 'https://polotsk.example' } }],
    ],
    shop: [['2023-03-31T09:10', 'Магазин', 'Скидки']],
  });
  mkdirSync(at('instagram/photos'));
  writeFileSync(at('instagram/photos/1.jpg'), 'GIF89a');
  instagramExport(at('later'), { olga: [['2023-04-01T09:10', 'Ольга', 'Спасибо']] });
  for (const argv of LIFE) {
    const { exitCode, stderr } = await run(argv);
    expect([argv, exitCode, exitCode === 0 ? '' : stderr]).toEqual([argv, 0, '']);
  }
  await remind();
  copyFileSync(at('r.db'), at('sound.db'));
});
afterAll(() => office.remove());
beforeEach(() => copyFileSync(at('sound.db'), at('r.db')));

/** A letter to the controller, so that something was sent. */
async function remind(): Promise<void> {
  const server = await mailServer();
  const post = { smtpHost: '127.0.0.1', smtpPort: String(server.port), smtpSecurity: 'none' };
  for (const [key, value] of Object.entries({ ...post, smtpFrom: 'office@polotsk.example' }))
    await run(['config', 'set', key, value]);
  expect((await run(['remind', '--within', '60d', '--send'])).exitCode).toBe(0);
  await server.close();
}

/** Behind the program's back, whatever the constraints say. */
function tamper(work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(at('r.db'));
  raw.pragma('foreign_keys = off');
  raw.pragma('ignore_check_constraints = on');
  try {
    work(raw);
  } finally {
    raw.close();
  }
}

interface Finding {
  readonly code: string;
  readonly subject?: string;
  readonly field?: string;
}

async function findings(): Promise<readonly Finding[]> {
  const { exitCode, stdout, stderr } = await run(['check', '--json']);
  if (exitCode === 0) return [];
  expect([exitCode, stderr.startsWith('{')]).toEqual([1, false]);
  return JSON.parse(stdout).faults;
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

function read<T>(work: (raw: Sqlite.Database) => T): T {
  const raw = new Sqlite(at('sound.db'), { readonly: true });
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

const tables = (): string[] =>
  read((raw) =>
    raw
      .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
      .pluck()
      .all(),
  ) as string[];

const columnsOf = (table: string): Column[] =>
  read((raw) =>
    raw.prepare(`select ? as "table", name, type from pragma_table_info(?)`).all(table, table),
  ) as Column[];

const rowsOf = (table: string): Record<string, string | number | null>[] =>
  read((raw) => raw.prepare(`select * from ${table}`).all()) as never;

function otherThan(value: string | number | null, type: string): string | number {
  return type === 'INTEGER' ? Number(value ?? 0) + 1 : `${value ?? ''}x`;
}

/** One value of one row; false where the table does not take it. */
function set(
  { table, name, type }: Column,
  row: Record<string, string | number | null>,
  value = otherThan(row[name] ?? null, type) as string | number | null,
): boolean {
  const names = Object.keys(row);
  const where = names.map((each) => `${each} is ?`).join(' and ');
  try {
    tamper((raw) => {
      const { changes } = raw
        .prepare(`update ${table} set ${name} = ? where ${where}`)
        .run(value, ...names.map((each) => row[each]));
      expect(changes).toBe(1);
    });
    return true;
  } catch (error) {
    expect(String(error)).toMatch(/constraint|datatype/i);
    return false;
  }
}

const camelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const OF_APPEALS = [
  'questions',
  'assignments',
  'terms',
  'answers',
  'controls',
  'notes',
  'letters',
  'attachments',
];

describe('check', () => {
  it('finds this office sound', async () => {
    expect(await findings()).toEqual([]);
    expect(tables().filter((table) => rowsOf(table).length === 0)).toEqual([]);
  });

  it('finds any changed value of any row of any table', async () => {
    const unnoticed: unknown[] = [];
    for (const table of tables())
      for (const column of columnsOf(table)) {
        // The office's lists are long, and their rows alike.
        for (const row of rowsOf(table).slice(-3)) {
          if (!set(column, row)) continue;
          if ((await findings()).length === 0) unnoticed.push([table, column.name, row]);
          copyFileSync(at('sound.db'), at('r.db'));
        }
      }
    expect(unnoticed).toEqual([]);
  }, 120_000);

  it('finds any value that was taken away', async () => {
    const unnoticed: unknown[] = [];
    for (const table of tables())
      for (const column of columnsOf(table)) {
        const row = rowsOf(table).find((each) => each[column.name] !== null);
        if (!row || !set(column, row, null)) continue;
        if ((await findings()).length === 0) unnoticed.push([table, column.name]);
        copyFileSync(at('sound.db'), at('r.db'));
      }
    expect(unnoticed).toEqual([]);
  });

  it('finds any row that is gone', async () => {
    const unnoticed: unknown[] = [];
    for (const table of tables())
      for (const row of rowsOf(table).slice(-3)) {
        const names = Object.keys(row);
        tamper((raw) =>
          raw
            .prepare(
              `delete from ${table} where ${names.map((each) => `${each} is ?`).join(' and ')}`,
            )
            .run(...names.map((each) => row[each])),
        );
        if ((await findings()).length === 0) unnoticed.push([table, row]);
        copyFileSync(at('sound.db'), at('r.db'));
      }
    expect(unnoticed).toEqual([]);
  }, 60_000);

  it('finds a row too many in any table', async () => {
    const unnoticed: string[] = [];
    for (const table of tables()) {
      const columns = columnsOf(table);
      const row = rowsOf(table).at(-1);
      if (!row) continue;
      const values = columns.map(({ name, type }) =>
        // Another key, and no second of what is unique.
        [
          'id',
          'seq',
          'ordinal',
          'code',
          'key',
          'series',
          'version',
          'hash',
          'name',
          'number',
          'thread',
          'from_month',
        ].includes(name)
          ? otherThan(otherThan(row[name] ?? null, type), type)
          : (row[name] ?? null),
      );
      tamper((raw) =>
        raw
          .prepare(`insert into ${table} values (${columns.map(() => '?').join(', ')})`)
          .run(values),
      );
      if ((await findings()).length === 0) unnoticed.push(table);
      copyFileSync(at('sound.db'), at('r.db'));
    }
    expect(unnoticed).toEqual([]);
  });

  it('names the appeal and the field of an edit in its tables', async () => {
    const appeals = rowsOf('appeals');
    for (const table of ['appeals', ...OF_APPEALS])
      for (const column of columnsOf(table)) {
        const row = rowsOf(table)[0] ?? {};
        if (['id', 'appeal_id', 'ordinal'].includes(column.name) || !set(column, row)) continue;
        const { number } = appeals.find(({ id }) => id === (row.appeal_id ?? row.id)) ?? {};
        const field = camelCase(column.name);
        const isNamed = (await findings()).some(
          (one) =>
            one.subject === number && (one.field === field || one.field?.endsWith(`].${field}`)),
        );
        expect([table, column.name, isNamed]).toEqual([table, column.name, true]);
        copyFileSync(at('sound.db'), at('r.db'));
      }
  });

  it('names the entry of a list whose row was edited', async () => {
    for (const [table, name] of [
      ['officials', 'post'],
      ['topics', 'name_be'],
      ['territories', 'name_ru'],
    ] as const) {
      const row = rowsOf(table)[0] ?? {};
      set({ table, name, type: 'TEXT' }, row);
      expect(await findings()).toContainEqual(
        expect.objectContaining({ subject: row.code ?? row.name, field: camelCase(name) }),
      );
      copyFileSync(at('sound.db'), at('r.db'));
    }
  });

  it('names the appeal of an event that was edited', async () => {
    tamper((raw) =>
      raw.exec(`update events set actor = 'другой' where type = 'noted' and seq < 90`),
    );
    expect(await findings()).toContainEqual(
      expect.objectContaining({ code: 'chain-broken', subject: 'П-1/2023' }),
    );
  });

  it('finds two events that changed places', async () => {
    tamper((raw) =>
      raw.exec(`
        update events set seq = -1 where seq = 70;
        update events set seq = 70 where seq = 71;
        update events set seq = 71 where seq = -1;`),
    );
    expect(await findings()).toContainEqual(
      expect.objectContaining({ code: 'chain-broken', seq: 70 }),
    );
  });

  it('finds a register cut back to an earlier moment by its head', async () => {
    const before = JSON.parse((await run(['check', '--json'])).stdout).head;
    tamper((raw) => raw.exec(`delete from events where seq = (select max(seq) from events)`));
    expect((await findings()).map(({ code }) => code)).toContain('head-differs');
    expect((await run(['check', '--head', before])).exitCode).toBe(1);
  });

  it('finds a missing table, index or trigger too many', async () => {
    for (const sql of [
      'drop table notes',
      'drop index appeals_key',
      `create trigger t after insert on appeals begin update appeals set summary = 'x'; end`,
      'alter table appeals add column extra text',
      'create view v as select 1',
    ]) {
      tamper((raw) => raw.exec(sql));
      const { exitCode } = await run(['check']);
      expect([sql, exitCode]).toEqual([sql, expect.toBeOneOf([1, 74])]);
      copyFileSync(at('sound.db'), at('r.db'));
    }
  });
});
