import type { Locale } from '../i18n/messages.ts';
import type { ListResult, RecordResult, ReportResult } from './result.ts';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** Writes the three shapes in one format, as pieces of text; each whole output ends on a newline. */
export interface Renderer {
  record(result: RecordResult, how: RenderOptions): Pieces;
  list(result: ListResult, how: RenderOptions): AsyncIterable<string>;
  report(result: ReportResult, how: RenderOptions): Pieces;
}

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** How numbers, dates and «nothing» are written. */
  readonly locale: Locale;
}
