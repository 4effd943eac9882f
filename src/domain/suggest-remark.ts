import type { Channel } from './codes.ts';

/** What a suggestion found out, and what a clerk has to decide: facts, no prose. */
export type SuggestRemark =
  | {
      readonly code: 'looked';
      readonly rows: number;
      /** Physical line or row of the header. */
      readonly header: number;
      readonly sheet: string | null;
      readonly encoding: string | null;
      readonly delimiter: string | null;
    }
  | { readonly code: 'sheets-alike'; readonly sheets: readonly string[] }
  | {
      readonly code: 'columns-used';
      readonly columns: readonly { readonly column: string; readonly field: string }[];
    }
  | { readonly code: 'columns-unused'; readonly columns: readonly string[] }
  | { readonly code: 'due-computed'; readonly column: string }
  /** By the journal's title, or for want of anything better. */
  | { readonly code: 'channel-guessed' | 'channel-assumed'; readonly channel: Channel }
  | { readonly code: 'outcome-assumed' }
  | { readonly code: 'outcome-without-date'; readonly column: string }
  | {
      readonly code: 'values-unknown';
      readonly column: string;
      readonly field: string;
      readonly values: readonly string[];
      /** What stands for them until somebody says otherwise; null: such rows are refused. */
      readonly otherwise: string | null;
    }
  /** Too many different ones for a list of codes. */
  | {
      readonly code: 'values-many';
      readonly column: string;
      readonly field: string;
      readonly count: number;
    }
  | {
      readonly code: 'dates-unread';
      readonly column: string;
      readonly values: readonly string[];
      readonly count: number;
    }
  | { readonly code: 'dates-ambiguous'; readonly column: string }
  | { readonly code: 'date-missing' }
  | { readonly code: 'summary-missing' }
  | { readonly code: 'key-missing' }
  | { readonly code: 'key-repeated'; readonly column: string; readonly value: string }
  | { readonly code: 'numbers-kept'; readonly column: string }
  | { readonly code: 'lists-grow'; readonly fields: readonly string[] };
