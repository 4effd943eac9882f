import type { RowReason } from '../domain/journal.ts';
import type { SuggestRemark } from '../domain/suggest-remark.ts';
import type { SentencePer } from './shape-locale.ts';

/** Everything that `import` and `demo` say. */
export interface ImportTexts {
  /** Also of a row that a rule refuses: those sentences are the rules' own. */
  readonly problems: SentencePer<RowReason>;
  readonly titles: Readonly<Record<'done' | 'dryRun' | 'stopped' | 'profile', string>>;
  readonly labels: Readonly<
    Record<
      | 'file'
      | 'sheet'
      | 'read'
      | 'added'
      | 'known'
      | 'changed'
      | 'refused'
      | 'topics'
      | 'territories'
      | 'officials',
      string
    >
  >;
  /** Where a row stands; a sheet of a workbook, or null. */
  place(line: string, sheet: string | null): string;
  refusedRow(place: string, column: string | null, sentence: string): string;
  /** `number` is null where the file has the same key twice; `fields` are labels. */
  changedRow(place: string, number: string | null, fields: readonly string[]): string;
  /** Sheets with the same columns that were not read. */
  unread(sheets: readonly string[]): string;
  moreRows(rows: string): string;
  progress(read: string, added: string): string;
  /** What `--suggest` found out, and what it leaves to the clerk. */
  readonly suggest: SentencePer<SuggestRemark>;
  readonly resumed: string;
  readonly goOn: string;
  readonly demo: DemoTexts;
}

interface DemoTexts {
  /** Which figures are published, and that all else is invented. */
  readonly figures: string;
  /** Where the register is, as an argument for the shell. */
  made(path: string): string;
  /** Nothing was written. */
  readonly dryRun: string;
}
