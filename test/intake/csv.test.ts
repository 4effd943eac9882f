import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvOptions, ROW_LIMIT, readCsv } from '../../src/intake/csv.ts';
import type { RowItem } from '../../src/intake/rows.ts';
import { inPieces } from './bytes.ts';

async function read(
  content: string | Uint8Array,
  options: CsvOptions = {},
  length = 7,
): Promise<RowItem[]> {
  const items: RowItem[] = [];
  for await (const batch of readCsv(inPieces(content, length), options)) items.push(...batch);
  return items;
}
const row = (line: number, ...cells: string[]): RowItem => ({ ok: true, line, cells });
const cellsOf = (items: readonly RowItem[]) => items.map((item) => (item.ok ? item.cells : null));

/** The bytes of windows-1251, which Node can read and not write. */
function windows1251(text: string): Uint8Array {
  const table = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, n) => n),
  );
  return Uint8Array.from(text, (character) => table.indexOf(character));
}

describe('rows of a CSV file', () => {
  it.each([
    ['an empty file', '', []],
    ['a header only', 'a,b', [row(1, 'a', 'b')]],
    ['LF', 'a,b\n1,2\n', [row(1, 'a', 'b'), row(2, '1', '2')]],
    ['CRLF', 'a,b\r\n1,2\r\n', [row(1, 'a', 'b'), row(2, '1', '2')]],
    ['CR', 'a,b\r1,2\r', [row(1, 'a', 'b'), row(2, '1', '2')]],
    [
      'line breaks mixed',
      'a,b\r\n1,2\n3,4\r5,6',
      [row(1, 'a', 'b'), row(2, '1', '2'), row(3, '3', '4'), row(4, '5', '6')],
    ],
    ['blank lines', 'a,b\n\n\n1,2\n', [row(1, 'a', 'b'), row(4, '1', '2')]],
    ['no line break at the end', 'a,b\n1,', [row(1, 'a', 'b'), row(2, '1', '')]],
    [
      'quotes',
      'a,b\n"1,5","он сказал ""да"""\n',
      [row(1, 'a', 'b'), row(2, '1,5', 'он сказал "да"')],
    ],
    ['a quote closed at the very end', 'a,b\n1,"2"', [row(1, 'a', 'b'), row(2, '1', '2')]],
    [
      'cells of several lines',
      'a,b\r\n"1\r\n2\r\n",3\r\n4,5',
      [row(1, 'a', 'b'), row(2, '1\n2\n', '3'), row(5, '4', '5')],
    ],
    [
      'ragged rows, which are told by whoever knows the header',
      'a,b\n1\n1,2,3\n',
      [row(1, 'a', 'b'), row(2, '1'), row(3, '1', '2', '3')],
    ],
  ] satisfies [string, string, RowItem[]][])('reads %s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each([[','], [';'], ['\t'], ['|']])('finds the delimiter %j', async (delimiter) => {
    const text = `"a,b;c\td|e"${delimiter}b${delimiter}c\n1${delimiter}2${delimiter}3\n`;
    expect(cellsOf(await read(text, {}, 1000))).toEqual([
      ['a,b;c\td|e', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('takes the delimiter it is given', async () => {
    expect(cellsOf(await read('a,b;c\n', { delimiter: ';' }))).toEqual([['a,b', 'c']]);
  });

  it('gives back any cells that were written by the rules of CSV', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Ў', ',', '"', '\n', ' ', '😀', ';') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, length) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(cellsOf(await read(text, { delimiter: ',', encoding: 'utf-8' }, length))).toEqual(
          rows,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never throws and always ends, whatever the bytes are', async () => {
    const byte = fc.constantFrom(0x22, 0x0a, 0x0d, 0x2c, 0x3b, 0x00, 0xff, 0xd0, 0x90, 0x41);
    await fc.assert(
      fc.asyncProperty(
        fc.array(byte, { maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, length) => {
          const lines = (await read(Uint8Array.from(bytes), {}, length)).map(({ line }) => line);
          expect(lines).toEqual([...lines].sort((a, b) => a - b));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('bad rows', () => {
  it('tells where a quote was opened and never closed, and reads the lines after it', async () => {
    expect(await read('a,b\n1,"два\n3,4\n5,6\n')).toEqual([
      row(1, 'a', 'b'),
      { ok: false, line: 2, reason: { code: 'quote-unclosed' } },
      row(3, '3', '4'),
      row(4, '5', '6'),
    ]);
  });

  it('tells of text after a closing quote, and loses no row that the quote had swallowed', async () => {
    expect(await read('a,b\n1,"два\n3,"4"\n5,6\n7,"8" 9\n10,11')).toEqual([
      row(1, 'a', 'b'),
      { ok: false, line: 2, reason: { code: 'quote-stray' } },
      row(3, '3', '4'),
      row(4, '5', '6'),
      { ok: false, line: 5, reason: { code: 'quote-stray' } },
      row(6, '10', '11'),
    ]);
  });

  it('gives up a row without end and goes on after its line', async () => {
    const text = `a,b\n1,${'x'.repeat(ROW_LIMIT * 1.5)}\n3,4\n`;
    expect(await read(text, {}, 1 << 20)).toEqual([
      row(1, 'a', 'b'),
      { ok: false, line: 2, reason: { code: 'row-too-long', limit: ROW_LIMIT } },
      row(3, '3', '4'),
    ]);
  });

  it('stops and says so where too many quotes run away', async () => {
    const text = `a,b\n${`1,"${'x'.repeat(1000)}\n`.repeat(2000)}`;
    const items = await read(text, {}, 1 << 20);
    expect(items.at(-1)).toMatchObject({ ok: false, reason: { code: 'rest-unread' } });
  });
});

describe('the encoding', () => {
  const text = 'номер;суть\n1;Ямы на дороге ў вёсцы №3\n';
  const expected = [
    ['номер', 'суть'],
    ['1', 'Ямы на дороге ў вёсцы №3'],
  ];
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a BOM', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a BOM', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['windows-1251', windows1251(text)],
  ])('is found: %s', async (_, bytes) => {
    expect(cellsOf(await read(bytes))).toEqual(expected);
  });

  it('stays UTF-8 where one byte is broken; that character becomes U+FFFD', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${text}2;Све`),
      Buffer.of(0xd0),
      Buffer.from('т\n3;Снег\n'),
    ]);
    expect(cellsOf(await read(bytes))).toEqual([...expected, ['2', 'Све\uFFFDт'], ['3', 'Снег']]);
  });

  it('is taken as given', async () => {
    expect(cellsOf(await read(windows1251('a;Ж\n'), { encoding: 'windows-1251' }))).toEqual([
      ['a', 'Ж'],
    ]);
  });
});
