import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/faults.ts';
import type { JournalItem, JournalRecord } from '../../src/domain/journal.ts';
import { openJournal } from '../../src/intake/journal.ts';
import { parseProfile } from '../../src/intake/profile.ts';
import { readValue } from '../domain/bundled.ts';
import { inPieces } from './bytes.ts';

const LEAST = { channel: { const: 'written' }, registered: 'Дата', summary: 'Суть' };

async function read(csv: string, columns: object = {}, more: object = {}): Promise<JournalItem[]> {
  const profile = readValue(
    parseProfile({ source: 'j', key: ['№'], ...more, columns: { ...LEAST, ...columns } }),
  );
  const items: JournalItem[] = [];
  const journal = await openJournal({ path: 'j.csv', bytes: inPieces(csv), profile });
  for await (const piece of journal.items) items.push(...piece);
  return items;
}
async function record(cells: string, columns: object): Promise<JournalRecord> {
  const header = ['№', 'Дата', 'Суть', 'Ещё', 'Ответ'].join(';');
  const [item] = await read(`${header}\n1;26.04.2023;Ямы;${cells}\n`, columns);
  if (!item?.ok) throw new Error(JSON.stringify(item));
  return item.record;
}
async function problem(cells: string, columns: object) {
  const [item] = await read(`№;Дата;Суть;Ещё;Ответ\n1;26.04.2023;Ямы;${cells}\n`, columns);
  return item?.ok ? null : item?.problem;
}

describe('a row of a journal', () => {
  it('becomes a record with its line and a key of its source', async () => {
    const items = await read('№;Дата;Суть\n7;26.04.2023;"Ямы\nна дороге"\n8;27.04.2023;Свет\n');
    expect(items).toMatchObject([
      {
        ok: true,
        record: {
          line: 2,
          key: 'j:7',
          channel: 'written',
          kind: 'application',
          receivedOn: '2023-04-26',
          registeredOn: '2023-04-26',
          summary: 'Ямы\nна дороге',
          signatories: null,
          answer: null,
        },
      },
      { ok: true, record: { line: 4, key: 'j:8' } },
    ]);
  });

  it('without key columns has its content and its place among equal rows for a key', async () => {
    const csv = '№;Дата;Суть\n1;26.04.2023;Ямы\n1;26.04.2023;Ямы\n2;26.04.2023;Ямы\n';
    const keys = async () =>
      (await read(csv, {}, { key: [] })).map((item) => (item.ok ? item.record.key : ''));
    const [first, second, third] = await keys();
    expect(new Set([first, second, third]).size).toBe(3);
    expect(second).toBe(first?.replace(/1$/, '2'));
    expect(await keys()).toEqual([first, second, third]);
  });

  it.each([
    ['a code as it stands', 'complaint;', { kind: 'Ещё' }, { kind: 'complaint' }],
    [
      'a value by its code',
      'Жалоба;',
      { kind: { column: 'Ещё', values: { Жалоба: 'complaint' } } },
      { kind: 'complaint' },
    ],
    [
      'a default for an empty cell',
      ' ;',
      { kind: { column: 'Ещё', default: 'proposal' } },
      { kind: 'proposal' },
    ],
    ['two signatories', '2;', { signatories: 'Ещё' }, { signatories: 2 }],
    ['one applicant, who is not a collective', '1;', { signatories: 'Ещё' }, { signatories: null }],
    ['yes in Russian', 'Да;', { anonymous: 'Ещё' }, { anonymous: true }],
    ['no by nothing', ';', { anonymous: 'Ещё' }, { anonymous: false }],
    [
      'executors apart',
      '"Новик П. В.;Шевчук О. Л.";',
      { executor: 'Ещё' },
      { executors: ['Новик П. В.', 'Шевчук О. Л.'] },
    ],
    [
      'an answer',
      'refused;28.04.2023',
      { outcome: 'Ещё', answered: 'Ответ' },
      {
        answer: { answeredOn: '2023-04-28', outcome: 'refused', interim: false, replyNumber: null },
      },
    ],
    [
      'no answer where only the default outcome is there',
      ';',
      { outcome: { column: 'Ещё', default: 'explained' }, answered: 'Ответ' },
      { answer: null },
    ],
  ])('gives %s', async (_, cells, columns, expected) => {
    expect(await record(cells, columns)).toMatchObject(expected);
  });

  it('has the first line of the text for a summary, cut after a whole word', async () => {
    const long = `${'слово '.repeat(60)}\nдальше`;
    const columns = { summary: { column: 'Ещё' }, text: 'Ещё' };
    const { summary, text } = await record(`"${long}";`, {
      ...columns,
      summary: { column: 'Ответ' },
    });
    expect(summary).toMatch(/^(слово )+слово…$/);
    expect(summary.length).toBeLessThanOrEqual(201);
    expect(text).toBe(long.trim());
    expect(await record('коротко;', { text: 'Ещё', summary: 'Ответ' })).toMatchObject({
      summary: 'коротко',
      text: null,
    });
  });

  it.each([
    [
      'an unknown code',
      'донос;',
      { kind: 'Ещё' },
      { column: 'Ещё', reason: { code: 'value-unknown', value: 'донос' } },
    ],
    [
      'an impossible date',
      '31.02.2023;',
      { received: 'Ещё' },
      { column: 'Ещё', reason: { code: 'date-unreadable', value: '31.02.2023' } },
    ],
    [
      'half a person',
      '1.5;',
      { signatories: 'Ещё' },
      { column: 'Ещё', reason: { code: 'count-unreadable' } },
    ],
    [
      'an outcome without its day',
      'refused;',
      { outcome: 'Ещё', answered: 'Ответ' },
      { column: 'Ответ', reason: { code: 'value-missing', field: 'answered' } },
    ],
    [
      'a day without its outcome',
      ';28.04.2023',
      { outcome: 'Ещё', answered: 'Ответ' },
      { column: 'Ещё', reason: { code: 'value-missing', field: 'outcome' } },
    ],
    ['a NUL', 'a\0b;', { applicant: 'Ещё' }, { column: 'Ещё', reason: { code: 'nul-character' } }],
    [
      'a broken character',
      'a\uFFFDb;',
      { applicant: 'Ещё' },
      { column: 'Ещё', reason: { code: 'character-unreadable' } },
    ],
    [
      'a cell too many',
      ';;лишнее',
      {},
      { column: null, reason: { code: 'cell-count', expected: 5, found: 6 } },
    ],
  ])('is refused for %s', async (_, cells, columns, expected) => {
    expect(await problem(cells, columns)).toMatchObject({ line: 2, ...expected });
  });

  it('may have empty cells beyond the header, as spreadsheets write them', async () => {
    expect(await problem(';;;;', {})).toBeNull();
  });

  it('is refused without a date and without a key', async () => {
    expect(await read('№;Дата;Суть\n1;;Ямы\n;26.04.2023;Ямы\n')).toMatchObject([
      {
        ok: false,
        problem: {
          line: 2,
          column: 'Дата',
          reason: { code: 'value-missing', field: 'registered' },
        },
      },
      {
        ok: false,
        problem: { line: 3, column: '№', reason: { code: 'value-missing', field: 'key' } },
      },
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['empty', ''],
    ['with a header only', '№;Дата;Суть\n'],
  ])('%s has no rows', async (_, csv) => {
    expect(await read(csv)).toEqual([]);
  });

  it('without a column that the profile names is refused as a whole', async () => {
    const fault = await read('№;Дата\n1;2\n').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({
      fault: { code: 'column-missing', path: 'j.csv', column: 'Суть', columns: ['№', 'Дата'] },
    });
  });

  it('whose header cannot be read is refused as a whole: its next row is none', async () => {
    const fault = await read('№;"Дата;Суть\n1;26.04.2023;Ямы\n').catch((error: unknown) => error);
    expect(fault).toMatchObject({ fault: { code: 'no-header', path: 'j.csv' } });
  });

  it('of another kind is refused as a whole', async () => {
    const fault = await read('\u0089PNG\0\0\0;b\n').catch((error: unknown) => error);
    expect(fault).toMatchObject({ fault: { code: 'not-text', path: 'j.csv' } });
  });
});
