import type { Channel, Kind, LegalStatus } from '../domain/codes.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { LocalName } from '../domain/office/office.ts';
import type { Period } from '../domain/period.ts';

export const SECTION_IDS = [
  'channels',
  'kinds',
  'topics',
  'territories',
  'controllers',
  'months',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Columns that are counted: in each, the rows of the first level sum to the total. */
export const COUNTED_COLUMNS = [
  'count',
  'answered',
  'open',
  'overdue',
  'previous',
  'lastYear',
  'yearToDate',
] as const;
export type CountedColumn = (typeof COUNTED_COLUMNS)[number];

/** Stable: the keys of `cells` in JSON and the headers of CSV. */
export type ColumnId =
  | CountedColumn
  | 'share'
  | 'previousDelta'
  | 'previousPercent'
  | 'lastYearDelta'
  | 'lastYearPercent';

/** null where there is nothing to compare with. Shares and percents have one decimal: 12.5 is 12.5 %. */
export type Cells = Readonly<Partial<Record<ColumnId, number | null>>>;

/** What a row is about; the words are the reader's. */
export type RowName =
  | { readonly of: 'channel'; readonly code: Channel }
  | { readonly of: 'kind'; readonly code: Kind }
  | { readonly of: 'month'; readonly month: string }
  | {
      readonly of: 'topic' | 'territory';
      readonly code: string;
      readonly name: LocalName | null;
    }
  | { readonly of: 'official'; readonly name: string }
  | { readonly of: 'missing'; readonly what: 'topic' | 'territory' | 'controller' }
  /** The appeals of a parent topic that have none of its children. */
  | { readonly of: 'unspecified' }
  /** What is not among the greatest. */
  | { readonly of: 'other' };

export interface TableRow {
  readonly key: string;
  readonly name: RowName;
  /** Of a channel whose appeals all have it. */
  readonly legalStatus?: LegalStatus;
  /** Rows of level 2 stand under their parent of level 1 and sum to it. */
  readonly level: 1 | 2;
  readonly cells: Cells;
}
interface Subtotal {
  readonly key: LegalStatus;
  readonly cells: Cells;
}
export interface SectionTable {
  readonly id: SectionId;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly TableRow[];
  /** Statutory and informal, in every section. */
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
