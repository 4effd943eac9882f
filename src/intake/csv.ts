import Papa from 'papaparse';
import type { RowReason } from '../domain/journal.ts';
import { decodeText, type Encoding } from './decode.ts';
import { type Delimiter, detectDelimiter } from './delimiter.ts';
import type { RowItem } from './rows.ts';

export interface CsvOptions {
  /** Detected where not given. */
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
}

/** Characters; a longer row is taken for a quote that was never closed. */
export const ROW_LIMIT = 4_000_000;
/** Rows that ran away so far that scanning on from each next line would take for ever. */
const MOST_RUNAWAYS = 100;
const RUNAWAY_LENGTH = 64 * 1024;

/**
 * Reads rows of a byte stream piece by piece; memory does not grow with the file. Bad input is
 * told, never thrown: after a row with a broken quote reading goes on with the next physical line.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<readonly RowItem[], void> {
  let scanner: Scanner | null = null;
  for await (const text of decodeText(bytes, options.encoding)) {
    scanner ??= new Scanner(options.delimiter ?? detectDelimiter(text));
    yield scanner.read(text, false);
    if (scanner.ended) return;
  }
  if (scanner) yield scanner.read('', true);
}

interface Broken {
  readonly reason: RowReason;
  readonly length: number;
}

class Scanner {
  ended = false;
  /** What is not a whole row yet. */
  private text = '';
  private line = 1;
  private runaways = 0;
  /** A row too long was given up: its line has not ended yet. */
  private skipping = false;
  private readonly delimiter: Delimiter;

  constructor(delimiter: Delimiter) {
    this.delimiter = delimiter;
  }

  read(more: string, isLast: boolean): RowItem[] {
    this.text += more;
    const items: RowItem[] = [];
    if (this.skipping) this.skipLine();
    // Each turn ends at a broken row, or at the end of the last whole one.
    while (!this.ended && this.parse(items, isLast));
    if (this.text.length > ROW_LIMIT)
      this.giveUp(items, {
        reason: { code: 'row-too-long', limit: ROW_LIMIT },
        length: this.text.length,
      });
    return items;
  }

  /** Takes the whole rows from the text; true where a broken one stopped it. */
  private parse(items: RowItem[], isLast: boolean): boolean {
    const { text } = this;
    let consumed = 0;
    const found: Broken[] = [];
    const parser: Papa.Parser = new Papa.Parser({
      delimiter: this.delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
        const [error] = errors;
        if (error) {
          const code = error.code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-stray';
          found.push({ reason: { code }, length: meta.cursor - consumed });
          return parser.abort();
        }
        const cells = data[0] ?? [];
        if (cells.length > 1 || cells[0] !== '') items.push({ ok: true, line: this.line, cells });
        this.line += lineBreaks(text, consumed, meta.cursor);
        consumed = meta.cursor;
      },
    });
    parser.parse(text, 0, !isLast);
    this.text = text.slice(consumed);
    const [broken] = found;
    if (broken) this.giveUp(items, broken);
    return broken !== undefined;
  }

  /** The row is told as broken and its first physical line is passed over. */
  private giveUp(items: RowItem[], { reason, length }: Broken): void {
    items.push({ ok: false, line: this.line, reason });
    if (length > RUNAWAY_LENGTH) this.runaways++;
    this.skipLine();
    if (this.runaways < MOST_RUNAWAYS) return;
    items.push({ ok: false, line: this.line, reason: { code: 'rest-unread' } });
    this.ended = true;
  }

  private skipLine(): void {
    const end = this.text.indexOf('\n');
    this.skipping = end === -1;
    this.text = this.skipping ? '' : this.text.slice(end + 1);
    if (!this.skipping) this.line++;
  }
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}
