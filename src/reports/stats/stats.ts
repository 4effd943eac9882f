import type { CalendarDate } from '../../domain/ids.ts';
import type { Period } from '../../domain/period.ts';
import type { AppealFilter } from '../../register/ports/filter.ts';
import type { RowName } from '../report.ts';
import type { Axis } from './axes.ts';
import type { StatsMeasure } from './stats-measures.ts';

export interface StatsRequest {
  /** One or two. */
  readonly axes: readonly Axis[];
  readonly measures: readonly StatsMeasure[];
  readonly period: Period;
  readonly today: CalendarDate;
  /** Without dates: the period sets them. */
  readonly filter: Omit<AppealFilter, 'from' | 'to'>;
  /** Of an axis that may be long this many values, the rest in one; null for all. */
  readonly top: number | null;
}

/** null where there is nothing to measure. */
export type StatsCells = Readonly<Partial<Record<StatsMeasure, number | null>>>;

/** A value of an axis; under one of the first axis stand those of the second. */
export interface StatsRow {
  readonly key: string;
  readonly name: RowName;
  readonly cells: StatsCells;
  readonly under: readonly StatsRow[];
}

export interface StatsTable {
  readonly rows: readonly StatsRow[];
  /** The values of the second axis over all rows; none for one axis. */
  readonly columns: readonly StatsRow[];
  /** Statutory and informal. */
  readonly subtotals: readonly StatsRow[];
  readonly total: { readonly cells: StatsCells };
}

export interface Stats extends StatsTable {
  readonly axes: readonly Axis[];
  readonly measures: readonly StatsMeasure[];
  readonly period: Period;
  /** Answered, open and overdue are as of this day. */
  readonly asOf: CalendarDate;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly demo: boolean;
  /** An appeal may stand in several rows or columns. */
  readonly mayExceed: boolean;
}
