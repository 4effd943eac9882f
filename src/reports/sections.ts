import type { Dimension, Measure } from '../register/ports.ts';
import type { ColumnId, SectionId } from './report.ts';
import {
  planChannels,
  planControllers,
  planKinds,
  planMonths,
  planTerritories,
} from './rows/list-rows.ts';
import type { RowPlan } from './rows/row-plan.ts';
import { planTopics } from './rows/topic-rows.ts';

/** A section is one call of `tally` over its dimension and the legal status. */
export interface SectionSpec {
  readonly id: SectionId;
  readonly dimension: Dimension;
  readonly measures: readonly Measure[];
  /** Counted of the period itself, before the comparisons. */
  readonly columns: readonly ColumnId[];
  readonly rows: RowPlan;
  /** Over a list of the office, which may be long: `--top` cuts it. */
  readonly open?: true;
}

const COUNT_AND_SHARE = {
  measures: ['count'],
  columns: ['count', 'share'],
} as const satisfies Partial<SectionSpec>;

/** The quarter's report, in the order in which it is read. */
export const SECTIONS: Readonly<Record<SectionId, SectionSpec>> = {
  channels: {
    id: 'channels',
    dimension: 'channel',
    ...COUNT_AND_SHARE,
    rows: planChannels,
  },
  kinds: { id: 'kinds', dimension: 'kind', ...COUNT_AND_SHARE, rows: planKinds },
  topics: { id: 'topics', dimension: 'topic', open: true, ...COUNT_AND_SHARE, rows: planTopics },
  territories: {
    id: 'territories',
    dimension: 'territory',
    open: true,
    ...COUNT_AND_SHARE,
    rows: planTerritories,
  },
  controllers: {
    id: 'controllers',
    dimension: 'controller',
    open: true,
    measures: ['count', 'answered', 'open', 'overdue'],
    columns: ['count', 'share', 'answered', 'open', 'overdue'],
    rows: planControllers,
  },
  months: { id: 'months', dimension: 'month', ...COUNT_AND_SHARE, rows: planMonths },
};

/** After the section's own columns. */
export const COMPARISONS = [
  'previous',
  'previousDelta',
  'previousPercent',
  'lastYear',
  'lastYearDelta',
  'lastYearPercent',
] as const satisfies readonly ColumnId[];
