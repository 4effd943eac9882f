import type { Dimension, Measure } from '../register/ports/tally.ts';
import type { ColumnId, LineId, SectionBase, SectionId } from './report.ts';
import type { RowPlan } from './rows/row-plan.ts';
import type { Waited } from './waits.ts';

/** What is asked of the register for a section. */
export type Counting =
  /** Keys of the rows are those of the dimension. */
  | {
      readonly by: 'dimension';
      readonly dimension: Dimension;
      readonly measures: readonly Measure[];
      /** Also how many days the answers took, in these periods. */
      readonly waits?: readonly Waited[];
    }
  /** Each measure but the first is a row of its own. */
  | {
      readonly by: 'lines';
      readonly measures: readonly ['count', ...(Measure & LineId)[]];
      /** Of the appeals at reception alone, and on how many days they came. */
      readonly atReception?: true;
    }
  /** What was open at the start, came in, was closed, and is open at the end. */
  | { readonly by: 'flows' }
  /** What people wrote, by network, and the direct-message appeals. */
  | { readonly by: 'messages' }
  /** The officials' pages in each network, and who follows them on the last day. */
  | { readonly by: 'followers' };

/** A table of the report: one call of the store, a plan of rows, and the columns of its figures. */
export interface Section {
  readonly id: SectionId;
  readonly base: SectionBase;
  readonly counting: Counting;
  /** Of the period itself, before the comparisons. */
  readonly columns: readonly ColumnId[];
  /** Beside other periods; a flow and a median are not. */
  readonly compared: boolean;
  readonly rows: RowPlan;
  /** Over a list of the office, which may be long: `--top` cuts it. */
  readonly open?: true;
  readonly mayExceed?: true;
}

/** Most sections count appeals and their shares, and compare them. */
export const COUNT_AND_SHARE = {
  base: 'appeals',
  columns: ['count', 'share'],
  compared: true,
} as const satisfies Partial<Section>;

/** The same with the two legal statuses apart in each row. */
export const COUNT_BY_STATUS = {
  base: 'appeals',
  columns: ['count', 'statutory', 'informal', 'share'],
  compared: true,
} as const satisfies Partial<Section>;

/** After the section's own columns. */
export const COMPARISONS = [
  'previous',
  'previousDelta',
  'previousPercent',
  'lastYear',
  'lastYearDelta',
  'lastYearPercent',
] as const satisfies readonly ColumnId[];

/** With `--year-to-date`. */
export const YEAR_COMPARISONS = [
  'yearToDate',
  'lastYearToDate',
  'yearToDateDelta',
  'yearToDatePercent',
] as const satisfies readonly ColumnId[];
