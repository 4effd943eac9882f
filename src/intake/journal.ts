import { createHash } from 'node:crypto';
import { InputError } from '../domain/faults.ts';
import type { JournalItem, RowReason } from '../domain/journal.ts';
import { readCsv } from './csv.ts';
import type { Profile } from './profile.ts';
import { readRecord } from './read-record.ts';
import { type CellRules, cellRules } from './row-reading.ts';

/** Where a journal comes from, and how it is read. */
export interface Journal {
  /** For the fault of a column that the file does not have. */
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly profile: Profile;
}

/** Records and problems in the file's order, a piece of the file at a time; the first row is the header. */
export async function* readJournal(journal: Journal): AsyncGenerator<readonly JournalItem[], void> {
  const { profile, bytes, path } = journal;
  const { delimiter, encoding } = profile;
  const how = { ...(delimiter && { delimiter }), ...(encoding && { encoding }) };
  let rows: JournalRows | null = null;
  for await (const items of readCsv(bytes, how)) {
    const found: JournalItem[] = [];
    for (const item of items) {
      if (item.ok && rows) found.push(rows.read(item.line, item.cells));
      else if (item.ok) rows = new JournalRows(journal, item.cells);
      else if (rows) found.push(problem(item.line, null, item.reason));
      // Without it the next row would be taken for the header.
      else throw new InputError({ code: 'no-header', path });
    }
    yield found;
  }
}

class JournalRows {
  private readonly header: readonly string[];
  private readonly rules: CellRules;
  private readonly source: string;
  private readonly keyColumns: readonly number[];
  /** How often a row was seen, where whole rows are keys. */
  private readonly seen = new Map<string, number>();

  constructor({ path, profile }: Journal, cells: readonly string[]) {
    this.header = cells.map((cell) => cell.trim());
    if (cells.some((cell) => cell.includes('\0'))) throw new InputError({ code: 'not-text', path });
    const named = Object.values(profile.columns).map((rule) => rule?.column);
    for (const column of [...profile.key, ...named])
      if (column !== undefined && !this.header.includes(column))
        throw new InputError({ code: 'column-missing', path, column, columns: this.header });
    this.rules = cellRules(profile, this.header);
    this.source = profile.source;
    this.keyColumns = profile.key.map((column) => this.header.indexOf(column));
  }

  read(line: number, cells: readonly string[]): JournalItem {
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
