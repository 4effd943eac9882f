import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/faults.ts';
import type { JournalItem } from '../../../src/domain/journal.ts';
import { type OpenJournal, openJournal } from '../../../src/intake/journal.ts';
import { parseProfile } from '../../../src/intake/profile.ts';
import { readValue } from '../../domain/bundled.ts';
import { inPieces } from '../bytes.ts';
import { dateCell, formulaCell, type MadeCell, madeWorkbook } from './made-workbook.ts';

const COLUMNS = {
  channel: { const: 'written' },
  registered: { column: 'Дата', dates: ['dd.MM.yyyy'] },
  summary: 'Суть',
  phone: 'Телефон',
};
const HEADER = ['№', 'Дата', 'Суть', 'Телефон'];

const open = (bytes: Uint8Array, more: object = {}): Promise<OpenJournal> =>
  openJournal({
    path: 'j.xlsx',
    bytes: inPieces(bytes),
    profile: readValue(parseProfile({ source: 'j', key: ['№'], columns: COLUMNS, ...more })),
  });
async function itemsOf(journal: OpenJournal): Promise<JournalItem[]> {
  const items: JournalItem[] = [];
  for await (const piece of journal.items) items.push(...piece);
  return items;
}
const read = async (rows: MadeCell[][], merged: string[] = []) =>
  itemsOf(await open(madeWorkbook([{ name: 'Журнал', rows, merged }])));
const faultOf = (bytes: Uint8Array, more: object = {}): Promise<unknown> =>
  open(bytes, more)
    .then(itemsOf)
    .catch((error: unknown) => error);

describe('a journal in a workbook', () => {
  it('begins below its title and blank rows; each record has its row', async () => {
    const items = await read(
      [
        ['Журнал обращений за 2023 год'],
        [],
        HEADER,
        [1, dateCell('2023-04-26'), 'Ямы', '+375 29 123-45-67'],
        [],
        [2, '27.04.2023', 'Свет', 80291234567],
      ],
      ['A1:D1'],
    );
    expect(items).toMatchObject([
      { ok: true, record: { line: 4, key: 'j:1', registeredOn: '2023-04-26', summary: 'Ямы' } },
      { record: { line: 6, registeredOn: '2023-04-27', applicant: { phone: '80291234567' } } },
    ]);
  });

  it('has dates with a time, and the values of formulas', async () => {
    const [item] = await read([
      HEADER,
      [formulaCell('ROW()+5', 7), dateCell('2023-04-26T23:59:59Z'), 'Ямы', null],
    ]);
    expect(item).toMatchObject({ record: { key: 'j:7', registeredOn: '2023-04-26' } });
  });

  it('has the value of merged cells in each row that they span', async () => {
    const items = await read(
      [
        HEADER,
        [1, dateCell('2023-04-26'), 'Ямы', null],
        [2, null, 'Свет', null],
        [3, null, 'Снег', null],
      ],
      ['B2:B3'],
    );
    expect(items).toMatchObject([
      { record: { registeredOn: '2023-04-26' } },
      { record: { registeredOn: '2023-04-26', summary: 'Свет' } },
      { ok: false, problem: { line: 4, column: 'Дата', reason: { code: 'value-missing' } } },
    ]);
  });

  it('may have a header of two rows, and its columns numbered below', async () => {
    const items = await read(
      [
        ['№', 'Дата', 'Обращение', null],
        [null, null, 'Суть', 'Телефон'],
        [1, 2, 3, 4],
        [1, dateCell('2023-04-26'), 'Ямы', null],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(items).toMatchObject([{ ok: true, record: { line: 4, summary: 'Ямы' } }]);
  });

  it('is the first sheet with the columns; others that have them are named', async () => {
    const row = (number: number) => [number, '26.04.2023', 'Ямы', null];
    const book = madeWorkbook([
      { name: 'Справка', rows: [['Как вести журнал']] },
      { name: 'Январь & февраль', rows: [HEADER, row(1)], merged: ['B2:B2'] },
      { name: 'Март', rows: [HEADER, row(2)] },
    ]);
    const first = await open(book);
    expect(first).toMatchObject({ sheet: 'Январь & февраль', unread: ['Март'] });
    const named = await open(book, { sheet: 'Март' });
    expect(named.sheet).toBe('Март');
    expect(await itemsOf(named)).toMatchObject([{ record: { key: 'j:2' } }]);
    expect(await faultOf(book, { sheet: 'Май' })).toMatchObject({
      fault: {
        code: 'sheet-missing',
        sheet: 'Май',
        sheets: ['Справка', 'Январь & февраль', 'Март'],
      },
    });
  });

  it('without the columns is refused with those that it has', async () => {
    const book = madeWorkbook([
      { name: 'Л', rows: [['Журнал'], ['№', 'Дата', 'Содержание', 'Телефон']] },
    ]);
    expect(await faultOf(book)).toMatchObject({
      fault: {
        code: 'column-missing',
        column: 'Суть',
        columns: ['№', 'Дата', 'Содержание', 'Телефон'],
      },
    });
  });

  it('that has no rows has no records', async () => {
    expect(await itemsOf(await open(madeWorkbook([{ name: 'Л', rows: [] }])))).toEqual([]);
  });

  it.each([
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not-text'],
    ['a cut one', madeWorkbook([{ name: 'Л', rows: [HEADER] }]).slice(0, 400), 'workbook-broken'],
    ['one without its parts', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'workbook-broken'],
  ])('is not %s: refused as a whole', async (_, bytes, code) => {
    expect(await faultOf(bytes)).toMatchObject({ fault: { code, path: 'j.xlsx' } });
  });

  it('however it is damaged, is read or refused, and nothing else', async () => {
    const book = madeWorkbook([
      { name: 'Л', rows: [HEADER, [1, dateCell('2023-04-26'), 'Ямы', null]], merged: ['A1:A9'] },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = book.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const result = await faultOf(bytes);
          expect(Array.isArray(result) || result instanceof InputError).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused where it would unpack to more than the limit', async () => {
    const bytes = Buffer.from(madeWorkbook([{ name: 'Л', rows: [HEADER] }]));
    // The size of the first entry in the archive's directory.
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(2 ** 31, entry + 24);
    expect(await faultOf(bytes)).toMatchObject({
      fault: { code: 'workbook-too-large', limit: 1024 },
    });
  });
});
