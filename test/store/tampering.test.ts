import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppealEvent } from '../../src/domain/appeal/events.ts';
import type { Fault } from '../../src/domain/faults.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import {
  all,
  answered,
  assigned,
  countedSalts,
  done,
  founding,
  newAppeal,
  newImport,
  newOfficial,
  newTopic,
  noted,
  registered,
  released,
} from '../contract/register-samples.ts';

let folder: string;
let path: string;
const interim: AppealEvent = {
  type: 'answered',
  facts: { answeredOn: '2023-01-19', outcome: null, interim: true, replyNumber: '6' },
  private: null,
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'appeals-tampering-'));
  path = join(folder, 'register.db');
  const store = await createRegister(path, { salt: countedSalts() });
  await done(store, [founding, newTopic('01'), newOfficial('Ёлкин'), newImport('d')]);
  await done(store, [
    newAppeal(
      registered({ key: 'k1' }),
      assigned(3),
      noted('раз'),
      interim,
      answered(),
      released(),
    ),
    newAppeal(),
    newAppeal(registered({ series: 'Д' })),
  ]);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Behind the store's back, as somebody with a tool would. */
function edit(sql: string): void {
  const raw = new Sqlite(path);
  raw.pragma('foreign_keys = off');
  raw.exec(sql);
  raw.close();
}

async function faults(): Promise<Fault[]> {
  const store = await openRegister(path, { salt: countedSalts() });
  try {
    return await all(store.verify());
  } finally {
    await store.close();
  }
}

/** Every column of a table with what its first row holds. */
function columnsOf(table: string): { column: string; value: unknown }[] {
  const raw = new Sqlite(path, { readonly: true });
  const row = raw.prepare(`select * from ${table} order by 1 limit 1`).get() ?? {};
  raw.close();
  return Object.entries(row).map(([column, value]) => ({ column, value }));
}

function typeOf(table: string, column: string): unknown {
  const raw = new Sqlite(path, { readonly: true });
  const sql = `select type from pragma_table_info('${table}') where name = ?`;
  const type = raw.prepare(sql).pluck().get(column);
  raw.close();
  return type;
}

function otherThan(value: unknown, type: unknown): unknown {
  if (type === 'INTEGER') return Number(value ?? 0) + 1_000;
  return `${value ?? ''}x`;
}

/** In every row that holds the value. */
function swap(table: string, column: string, { from, to }: { from: unknown; to: unknown }): void {
  const raw = new Sqlite(path);
  raw.pragma('foreign_keys = off');
  raw.pragma('ignore_check_constraints = on');
  raw.prepare(`update ${table} set ${column} = ? where ${column} is ?`).run(to, from);
  raw.close();
}

const STATE = [
  'appeals',
  'questions',
  'assignments',
  'terms',
  'answers',
  'controls',
  'notes',
  'letters',
  'officials',
  'topics',
  'registers',
  'imports',
  'steps',
  'head',
  'counters',
];

describe('check', () => {
  it('finds a sound register sound', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each(STATE)('finds an edit of any column of %s', async (table) => {
    for (const { column, value } of columnsOf(table)) {
      const other = otherThan(value, typeOf(table, column));
      swap(table, column, { from: value, to: other });
      expect([column, (await faults()).length > 0]).toEqual([column, true]);
      swap(table, column, { from: other, to: value });
    }
    expect(await faults()).toEqual([]);
  });

  it('names the appeal and the field', async () => {
    edit(`update appeals set status = 'annulled' where ordinal = 2`);
    expect(await faults()).toContainEqual({
      code: 'state-differs',
      type: 'appeal',
      subject: 'ЛП-2/2023',
      field: 'status',
      expected: 'registered',
      found: 'annulled',
    });
    edit(`update appeals set status = 'registered' where ordinal = 2`);
    edit(`update terms set due_on = '2024-01-01'`);
    expect(await faults()).toContainEqual(
      expect.objectContaining({ subject: 'ЛП-1/2023', field: 'terms[1].dueOn' }),
    );
  });

  it.each(['step', 'version', 'type', 'at', 'actor', 'facts', 'private_digest', 'hash'])(
    'finds an event whose %s was altered',
    async (column) => {
      edit(
        `update events set ${column} = ${column} || '1' where seq = 6`.replace(
          /\(?(step|version) \|\| '1'/,
          '$1 + 100',
        ),
      );
      expect(await faults()).toContainEqual({
        code: 'chain-broken',
        seq: 6,
        subject: 'ЛП-1/2023',
      });
    },
  );

  it('finds a private part that was altered or taken away', async () => {
    edit(`update events set private = replace(private, 'Яма', 'Лужа') where type = 'registered'`);
    expect(await faults()).toContainEqual({
      code: 'private-altered',
      seq: 5,
      subject: 'ЛП-1/2023',
    });
    edit(`update events set private = null, salt = null where seq = 5`);
    expect(await faults()).toContainEqual({
      code: 'private-missing',
      seq: 5,
      subject: 'ЛП-1/2023',
    });
  });

  it('finds events and rows that are gone, or that nobody made', async () => {
    edit(`delete from events where seq = (select max(seq) from events)`);
    expect(await faults()).toContainEqual(expect.objectContaining({ code: 'head-differs' }));
    edit(`delete from topics`);
    expect(await faults()).toContainEqual(
      expect.objectContaining({ code: 'state-missing', type: 'topic' }),
    );
  });

  it('finds a number that is gone', async () => {
    edit(`delete from appeals where ordinal = 1 and series = 'ЛП'`);
    const found = await faults();
    expect(found).toContainEqual({ code: 'number-gap', series: 'ЛП', year: 2023, ordinal: 1 });
    expect(found).toContainEqual({ code: 'state-missing', type: 'appeal', subject: 'ЛП-1/2023' });
  });

  it('finds a counter that was turned', async () => {
    edit(`update counters set value = 9 where series = 'Д'`);
    expect(await faults()).toEqual([
      { code: 'counter-differs', series: 'Д', year: 2023, expected: 1, found: 9 },
    ]);
  });

  it('finds facts that are no JSON, without failing', async () => {
    edit(`update events set facts = '{' where seq = 5`);
    const found = await faults();
    expect(found).toContainEqual(expect.objectContaining({ code: 'chain-broken', seq: 5 }));
    expect(found).toContainEqual({
      code: 'database',
      detail: 'the events of appeal 5 do not fold',
    });
  });
});
