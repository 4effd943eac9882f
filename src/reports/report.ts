import type {
  Channel,
  Control,
  Kind,
  LegalStatus,
  Network,
  Outcome,
  Status,
} from '../domain/codes.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { LocalName } from '../domain/office/office.ts';
import type { Period } from '../domain/period.ts';

/** In the order in which they are read. */
export const SECTION_IDS = [
  'channels',
  'forms',
  'kinds',
  'marks',
  'topics',
  'questions',
  'repeats',
  'territories',
  'balance',
  'terms',
  'days',
  'outcomes',
  'control',
  'controllers',
  'executors',
  'reception',
  'direct',
  'months',
  'openness',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** What a report has where nobody chooses. */
export const USUAL_SECTIONS = [
  'channels',
  'kinds',
  'topics',
  'territories',
  'controllers',
  'months',
] as const satisfies readonly SectionId[];

/** Columns that are counted: in each, the rows of the first level sum to the total. */
export const COUNTED_COLUMNS = [
  'accounts',
  'count',
  'statutory',
  'informal',
  'answered',
  'open',
  'overdue',
  'late',
  'replied',
  'cameBack',
  'openAtStart',
  'received',
  'reopened',
  'closed',
  'openAtEnd',
  'messages',
  'threads',
  'senders',
  'appeals',
  'previous',
  'lastYear',
  'yearToDate',
  'lastYearToDate',
] as const;
export type CountedColumn = (typeof COUNTED_COLUMNS)[number];

/** Stable: the keys of `cells` in JSON and the headers of CSV. */
export type ColumnId =
  | CountedColumn
  | 'share'
  | 'inTime'
  | 'cameBackShare'
  | 'medianReply'
  | 'repliedInAim'
  | 'medianDays'
  | 'p90Days'
  | 'previousMedian'
  | 'lastYearMedian'
  | 'previousDelta'
  | 'previousPercent'
  | 'lastYearDelta'
  | 'lastYearPercent'
  | 'yearToDateDelta'
  | 'yearToDatePercent';

/** null where there is nothing to compare with. Shares and percents have one decimal: 12.5 is 12.5 %. */
export type Cells = Readonly<Partial<Record<ColumnId, number | null>>>;

/** Rows that are no entry of a list: forms, marks, and what became of the appeals. */
export type LineId =
  | 'written'
  | 'electronic'
  | 'oral'
  | 'outside'
  | 'repeated'
  | 'collective'
  | 'signatories'
  | 'mass'
  | 'anonymous'
  | 'replied'
  | 'within15'
  | 'withinMonth'
  | 'overMonth'
  | 'forwarded'
  | 'forwardedInTime'
  | 'forwardedLate'
  | 'otherwise'
  | 'decided'
  | 'open'
  | 'openInTime'
  | 'overdue'
  | 'extended'
  | 'late'
  | 'receptionDays'
  | 'people'
  | 'onTheSpot'
  | 'turnedWritten';

/** What a row is about; the words are the reader's. */
export type RowName =
  | { readonly of: 'channel'; readonly code: Channel }
  | { readonly of: 'network'; readonly code: Network }
  | { readonly of: 'kind'; readonly code: Kind }
  | { readonly of: 'outcome'; readonly code: Outcome }
  | { readonly of: 'control'; readonly code: Control }
  | { readonly of: 'network'; readonly code: Network }
  | { readonly of: 'status'; readonly code: Status }
  | { readonly of: 'legal-status'; readonly code: LegalStatus }
  | { readonly of: 'line'; readonly line: LineId }
  | { readonly of: 'month'; readonly month: string }
  /** `2023-01`, `2023-Q1`, `2023`: where its short name will do. */
  | { readonly of: 'period'; readonly label: string }
  | {
      readonly of: 'topic' | 'territory';
      readonly code: string;
      readonly name: LocalName | null;
    }
  | { readonly of: 'official'; readonly name: string }
  | { readonly of: 'missing'; readonly what: MissingName }
  /** The appeals of a parent topic that have none of its children. */
  | { readonly of: 'unspecified' }
  /** What is not among the greatest. */
  | { readonly of: 'other' };

/** What an appeal may be without. */
export type MissingName = 'topic' | 'territory' | 'controller' | 'executor' | 'network';

/**
 * Not a part of the total: a mark that some of its appeals also have, or a figure that counts
 * something else than appeals (people, days).
 */
export type RowRole = 'mark' | 'apart';

export interface TableRow {
  readonly key: string;
  readonly name: RowName;
  /** Of a channel whose appeals all have it. */
  readonly legalStatus?: LegalStatus;
  /** Rows of level 2 stand under their parent of level 1 and sum to it. */
  readonly level: 1 | 2;
  readonly role?: RowRole;
  readonly cells: Cells;
}
interface Subtotal {
  readonly key: LegalStatus;
  readonly cells: Cells;
}
/** What the total of a section counts: the period's appeals, their questions, those at reception; messages, followers. */
export type SectionBase = 'appeals' | 'questions' | 'oral' | 'messages' | 'followers';

export interface SectionTable {
  readonly id: SectionId;
  readonly base: SectionBase;
  /** An appeal may stand in several rows, so that they may sum to more than the total. */
  readonly mayExceed?: true;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly TableRow[];
  /** Statutory and informal, in every section that counts appeals. */
  readonly subtotals: readonly Subtotal[];
  readonly total: { readonly cells: Cells };
}

export interface PeriodReport {
  readonly period: Period;
  readonly previous: Period;
  readonly lastYear: Period;
  /** The earlier of the period's end and today: answered, open and overdue are as of this day. */
  readonly asOf: CalendarDate;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly demo: boolean;
  readonly sections: readonly SectionTable[];
}
