import type { CalendarDate } from '../../domain/ids.ts';
import type { AppealFilter } from './filter.ts';

/**
 * What appeals are counted by. As of the tally's day: controller, executor, outcome, control, days.
 * As they are now: the rest.
 */
export type Dimension =
  | 'channel'
  | 'legalStatus'
  | 'kind'
  | 'network'
  | 'topic'
  | 'territory'
  | 'controller'
  /** Each of them once: an appeal with two executors is counted twice. */
  | 'executor'
  /** The topic of each question: an appeal with two questions is counted twice. */
  | 'question'
  | 'status'
  /** null: open. */
  | 'outcome'
  | 'control'
  | 'month'
  | 'receivedOn'
  /** Calendar days from registration to the final decision; null: open. */
  | 'days';

/**
 * Of the cohort registered in the period, as of `asOf`. `answered`: with a final answer or another
 * final status; `replied`: with a final answer. Each is counted on its own, so that sums prove them.
 */
export const MEASURES = [
  'count',
  'answered',
  'open',
  'openInTime',
  'overdue',
  'replied',
  'within15',
  'withinMonth',
  'overMonth',
  /** A final answer after the term in force. */
  'late',
  'forwarded',
  'forwardedInTime',
  'forwardedLate',
  /** Left unexamined, withdrawn or joined to another. */
  'otherwise',
  'extended',
  'repeated',
  'collective',
  /** Of the collective ones. */
  'signatories',
  /** Answered by one publication (art. 25¹). */
  'mass',
  'anonymous',
  /** Answered, and a repeat of it came in. */
  'cameBack',
  /** Each signatory is one. */
  'people',
  'onTheSpot',
  'turnedWritten',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface TallyQuery {
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly periods: readonly TallyPeriod[];
  readonly filter?: AppealFilter;
}
export interface TallyPeriod {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly asOf: CalendarDate;
}
export interface TallyRow {
  readonly period: string;
  /** One a dimension, in the query's order; null where the appeal has none. Officials are ids as text. */
  readonly keys: readonly (string | null)[];
  /** One a measure, in the query's order. */
  readonly values: readonly number[];
}

/** What came in and what was closed between two days, of appeals that were open in between. */
export interface FlowQuery {
  readonly period: Omit<TallyPeriod, 'id'>;
  readonly dimensions: readonly FlowDimension[];
  readonly filter?: AppealFilter;
}
export type FlowDimension = 'channel' | 'legalStatus';

/** Each counted on its own: open at the start + received + reopened = closed + open at the end. */
export type Flow = 'openAtStart' | 'received' | 'reopened' | 'closed' | 'openAtEnd';
export interface FlowRow {
  readonly keys: readonly (string | null)[];
  readonly values: Readonly<Record<Flow, number>>;
}
