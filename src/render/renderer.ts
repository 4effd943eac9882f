import type { Locale } from '../i18n/messages.ts';
import type { PageTexts } from '../i18n/shape-page.ts';
import type { ListResult, RecordResult, ReportResult } from './result.ts';

/** Text, or bytes of a format that is not text. */
export type Piece = string | Uint8Array;
export type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

/** Writes the three shapes in one format, in pieces; a whole output of text ends on a newline. */
export interface Renderer {
  /** Bytes that a terminal must never be shown. */
  readonly binary?: true;
  record(result: RecordResult, how: RenderOptions): Pieces;
  list(result: ListResult, how: RenderOptions): AsyncIterable<Piece>;
  report(result: ReportResult, how: RenderOptions): Pieces;
}

/** How a table of comma-separated values is written. */
export const CSV_DIALECTS = ['standard', 'excel-ru'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly csv: CsvDialect;
  /** How numbers, dates and «nothing» are written. */
  readonly locale: Locale;
  readonly page: Page;
}

/** What a document says beside the result. */
export interface Page {
  /** `ru`, `be`, `en`: the document's language, for reading aloud and hyphenation. */
  readonly language: string;
  /** The office in whose name it is printed; null where none is set. */
  readonly body: string | null;
  readonly words: PageTexts;
}
