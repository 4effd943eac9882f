import type { AnswerInput, NewAppeal } from './appeal/input.ts';
import type { CalendarDate } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** One row of somebody's journal in our words; lists (topic, officials) still as the journal writes them. */
export interface JournalRecord
  extends Pick<
    NewAppeal,
    | 'channel'
    | 'network'
    | 'legalStatus'
    | 'kind'
    | 'receivedOn'
    | 'registeredOn'
    | 'applicant'
    | 'signatories'
    | 'anonymous'
    | 'summary'
    | 'text'
  > {
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  /** The same row of the same source has the same key in every run. */
  readonly key: string;
  /** As the journal writes its own number, and the series where it stands apart. */
  readonly number: string | null;
  readonly series: string | null;
  readonly topic: string | null;
  readonly territory: string | null;
  readonly controller: string | null;
  readonly executors: readonly string[];
  readonly resolution: string | null;
  readonly answer: AnswerInput | null;
  readonly releasedOn: CalendarDate | null;
}

/** A row that cannot go in, and why. */
export interface RowProblem {
  readonly line: number;
  /** Header of the column at fault; null where it is the whole row. */
  readonly column: string | null;
  readonly reason: RowReason | Refusal;
}

/** What a reader finds wrong with a row before any rule is asked: facts, no prose. */
export type RowReason =
  /** A quote that opens a cell is never closed. */
  | { readonly code: 'quote-unclosed' }
  /** Text stands between a closing quote and the next delimiter. */
  | { readonly code: 'quote-stray' }
  | { readonly code: 'cell-count'; readonly expected: number; readonly found: number }
  | { readonly code: 'row-too-long'; readonly limit: number }
  /** Too many runaway quotes: nothing from this line on was read. */
  | { readonly code: 'rest-unread' }
  | { readonly code: 'nul-character' }
  /** A byte that the file's encoding does not have. */
  | { readonly code: 'character-unreadable' }
  | { readonly code: 'value-missing'; readonly field: string }
  | {
      readonly code: 'value-unknown';
      readonly field: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'date-unreadable'; readonly field: string; readonly value: string }
  | { readonly code: 'count-unreadable'; readonly field: string; readonly value: string };

export type JournalItem =
  | { readonly ok: true; readonly record: JournalRecord }
  | { readonly ok: false; readonly problem: RowProblem };
