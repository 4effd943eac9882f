import { buffer } from 'node:stream/consumers';
import { TextDecoder } from 'node:util';
import { InputError } from '../../domain/faults.ts';
import { readCsv } from '../csv.ts';
import { detectEncoding, type Encoding, HEAD_LENGTH } from '../decode.ts';
import { DELIMITERS, type Delimiter, detectDelimiter } from '../delimiter.ts';
import { isColumnNumbers, MOST_TITLE_ROWS } from '../find-header.ts';
import type { RowItem } from '../rows.ts';
import { isZip, peeked } from '../workbook/zip-head.ts';
import { meaningOf } from './header-words.ts';

/** Rows that are looked at: a journal repeats itself long before. */
const MOST_ROWS = 10_000;

/** The beginning of a journal, its header found. */
export interface Sample {
  readonly sheet: string | null;
  /** Others of the workbook with as good a header. */
  readonly alike: readonly string[];
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** What stands above the header. */
  readonly title: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export async function readSample(path: string, bytes: AsyncIterable<Uint8Array>): Promise<Sample> {
  const peek = await peeked(bytes, HEAD_LENGTH);
  if (isZip(peek.head)) return sampleOfWorkbook(path, await buffer(peek.bytes));
  if (peek.head.includes(0) && !/^utf-16/.test(detectEncoding(peek.head)))
    throw new InputError({ code: 'not-text', path });
  const encoding = detectEncoding(peek.head);
  const delimiter = await bestDelimiter(new TextDecoder(encoding).decode(peek.head));
  const rows: RowItem[] = [];
  for await (const piece of readCsv(peek.bytes, { encoding, delimiter })) {
    rows.push(...piece);
    if (rows.length > MOST_ROWS) break;
  }
  const found = headerOf(rows);
  if (!found) throw new InputError({ code: 'no-header', path });
  return { sheet: null, alike: [], encoding, delimiter, ...below(rows, found) };
}

async function sampleOfWorkbook(path: string, bytes: Uint8Array): Promise<Sample> {
  const { readWorkbook } = await import('../workbook/read-workbook.ts');
  const found = (await readWorkbook(bytes, path)).flatMap(({ name, rows }) => {
    const header = headerOf(rows);
    return header ? [{ name, rows, header }] : [];
  });
  const most = Math.max(...found.map(({ header }) => header.known));
  const [best, ...alike] = found.filter(({ header }) => header.known === most);
  if (!best) throw new InputError({ code: 'no-header', path });
  const isOnly = found.length === 1;
  return {
    sheet: isOnly ? null : best.name,
    alike: alike.map(({ name }) => name),
    encoding: null,
    delimiter: null,
    ...below(best.rows, best.header),
    title: `${best.name}\n${titleOf(best.rows, best.header)}`,
  };
}

/** The one that makes a header of the first lines; a title may hold commas of its own. */
async function bestDelimiter(head: string): Promise<Delimiter> {
  let best = detectDelimiter(head);
  let most = -1;
  for (const delimiter of [best, ...DELIMITERS]) {
    const rows: RowItem[] = [];
    for await (const piece of readCsv(utf8(head), { encoding: 'utf-8', delimiter }))
      rows.push(...piece);
    const known = headerOf(rows)?.known ?? 0;
    if (known <= most) continue;
    best = delimiter;
    most = known;
  }
  return best;
}

async function* utf8(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

interface FoundHeader {
  readonly index: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns that somebody knows the meaning of. */
  readonly known: number;
}

/** The row with most columns that are known, else the first with two cells or more. */
function headerOf(rows: readonly RowItem[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [index, row] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
    if (!row.ok) continue;
    const cells = row.cells.map((cell) => cell.trim());
    if (cells.filter((cell) => cell !== '').length < 2) continue;
    const known = new Set(cells.map(meaningOf).filter((meaning) => meaning !== null)).size;
    if (!best || known > best.known) best = { index, line: row.line, cells, known };
  }
  return best;
}

function below(rows: readonly RowItem[], { index, line, cells }: FoundHeader) {
  const under = rows.slice(index + 1).flatMap((row) => (row.ok ? [row.cells] : []));
  const [first] = under;
  return {
    title: titleOf(rows, { index }),
    headerLine: line,
    header: cells,
    rows: (first && isColumnNumbers(first) ? under.slice(1) : under).slice(0, MOST_ROWS),
  };
}

const titleOf = (rows: readonly RowItem[], { index }: { readonly index: number }): string =>
  rows
    .slice(0, index)
    .flatMap((row) => (row.ok ? row.cells : []))
    .filter((cell) => cell !== '')
    .join(' ');
