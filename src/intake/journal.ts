import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { InputError } from '../domain/faults.ts';
import type { JournalItem, RowReason } from '../domain/journal.ts';
import { chooseSheet } from './choose-sheet.ts';
import { readCsv } from './csv.ts';
import { HeaderSearch, isColumnNumbers } from './find-header.ts';
import { columnsOf, type Profile } from './profile.ts';
import { readRecord } from './read-record.ts';
import { type CellRules, cellRules } from './row-reading.ts';
import type { RowItem } from './rows.ts';
import { isZip, peeked } from './workbook/zip-head.ts';

/** Where a journal comes from, and how it is read. */
export interface Journal {
  /** For the fault of a column that the file does not have. */
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly profile: Profile;
}

/** A journal that is there and can be read. */
export interface OpenJournal {
  /** Of a workbook, the one that is read. */
  readonly sheet: string | null;
  /** Others of the workbook that have the same columns. */
  readonly unread: readonly string[];
  /** Records and problems in the file's order, a piece of the file at a time. */
  readonly items: AsyncIterable<readonly JournalItem[]>;
}

/** A workbook or text with delimiters, by its first bytes. */
export async function openJournal(journal: Journal): Promise<OpenJournal> {
  const { head, bytes } = await peeked(journal.bytes);
  if (isZip(head)) return openWorkbook(journal, bytes);
  const { delimiter, encoding } = journal.profile;
  const how = { ...(delimiter && { delimiter }), ...(encoding && { encoding }) };
  return { sheet: null, unread: [], items: readItems(journal, readCsv(bytes, how)) };
}

async function openWorkbook(
  journal: Journal,
  bytes: AsyncIterable<Uint8Array>,
): Promise<OpenJournal> {
  const { readWorkbook } = await import('./workbook/read-workbook.ts');
  const sheets = await readWorkbook(await buffer(bytes), journal.path);
  const { sheet, unread } = chooseSheet(sheets, journal);
  const pieces = inPieces(sheet.rows);
  return { sheet: sheet.name, unread, items: readItems(journal, pieces, { hasDates: true }) };
}

/** So that an import batch by batch lets go of what it has read. */
async function* inPieces(rows: readonly RowItem[]): AsyncGenerator<readonly RowItem[], void> {
  for (let at = 0; at < rows.length; at += PIECE) yield rows.slice(at, at + PIECE);
}
const PIECE = 1_000;

async function* readItems(
  journal: Journal,
  pieces: AsyncIterable<readonly RowItem[]>,
  { hasDates = false } = {},
): AsyncGenerator<readonly JournalItem[], void> {
  const search = new HeaderSearch(journal.path, columnsOf(journal.profile));
  let rows: JournalRows | null = null;
  for await (const items of pieces) {
    const found: JournalItem[] = [];
    for (const item of items) {
      if (rows) {
        const read = item.ok
          ? rows.read(item.line, item.cells)
          : problem(item.line, null, item.reason);
        if (read) found.push(read);
        continue;
      }
      // Without it the next row would be taken for the header.
      if (!item.ok) throw new InputError({ code: 'no-header', path: journal.path });
      const header = search.take(item.cells);
      if (header) rows = new JournalRows(journal.profile, header, hasDates);
    }
    yield found;
  }
  if (!rows) search.end();
}

class JournalRows {
  private readonly header: readonly string[];
  private readonly rules: CellRules;
  private readonly source: string;
  private readonly keyColumns: readonly number[];
  private isFirst = true;
  /** How often a row was seen, where whole rows are keys. */
  private readonly seen = new Map<string, number>();

  constructor(profile: Profile, header: readonly string[], hasDates: boolean) {
    this.header = header;
    this.rules = cellRules(profile, header, hasDates);
    this.source = profile.source;
    this.keyColumns = profile.key.map((column) => this.header.indexOf(column));
  }

  /** null: the numbers of the columns, below the header. */
  read(line: number, cells: readonly string[]): JournalItem | null {
    if (this.isFirst) {
      if (isColumnNumbers(cells)) return null;
      this.isFirst = false;
    }
    const expected = this.header.length;
    // Spreadsheets add empty cells to the right of what they were given.
    const found = cells.findLastIndex((cell, index) => index < expected || cell !== '') + 1;
    if (found !== expected) return problem(line, null, { code: 'cell-count', expected, found });
    const [first] = this.keyColumns;
    if (first === undefined)
      return readRecord({ line, cells, key: this.keyOfRow(cells) }, this.rules);
    const parts = this.keyColumns.map((index) => (cells[index] ?? '').trim());
    if (parts.every((part) => part === ''))
      return problem(line, this.header[first] ?? null, { code: 'value-missing', field: 'key' });
    return readRecord({ line, cells, key: `${this.source}:${parts.join('|')}` }, this.rules);
  }

  /** Equal rows are told apart by their order. */
  private keyOfRow(cells: readonly string[]): string {
    const hash = createHash('sha256').update(cells.join('\u001f')).digest('base64url').slice(0, 32);
    const count = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, count);
    return `${this.source}:${hash}:${count}`;
  }
}

const problem = (line: number, column: string | null, reason: RowReason): JournalItem => ({
  ok: false,
  problem: { line, column, reason },
});
