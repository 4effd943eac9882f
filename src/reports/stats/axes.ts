import { quarterOf } from '../../domain/time/calendar-date.ts';
import type { Dimension } from '../../register/ports/tally.ts';

/** What `stats` counts by: the axes of the filters, and time. */
export const AXES = [
  'channel',
  'network',
  'legal-status',
  'kind',
  'status',
  'control',
  'outcome',
  'topic',
  'topic-group',
  'territory',
  'controller',
  'executor',
  'month',
  'quarter',
  'year',
] as const;
export type Axis = (typeof AXES)[number];

interface AxisOfStore {
  readonly dimension: Dimension;
  /** Of the store's key; the key itself where nothing is said. */
  readonly keyOf?: (key: string) => string;
  /** A list that may be long: `--top` cuts it. */
  readonly open?: true;
  /** An appeal may have several of them. */
  readonly several?: true;
}

const yearOf = (month: string): string => month.slice(0, 4);

export const AXIS_OF_STORE: Readonly<Record<Axis, AxisOfStore>> = {
  channel: { dimension: 'channel' },
  network: { dimension: 'network' },
  'legal-status': { dimension: 'legalStatus' },
  kind: { dimension: 'kind' },
  status: { dimension: 'status' },
  control: { dimension: 'control' },
  outcome: { dimension: 'outcome' },
  topic: { dimension: 'topic', open: true },
  'topic-group': {
    dimension: 'topic',
    open: true,
    keyOf: (code) => code.split('.', 1)[0] ?? code,
  },
  territory: { dimension: 'territory', open: true },
  controller: { dimension: 'controller', open: true },
  executor: { dimension: 'executor', open: true, several: true },
  month: { dimension: 'month' },
  quarter: { dimension: 'month', keyOf: quarterOf },
  year: { dimension: 'month', keyOf: yearOf },
};

/** Months as the values of a time axis. */
export function spansOf(axis: Axis, months: readonly string[]): readonly string[] {
  const { keyOf = (month: string) => month } = AXIS_OF_STORE[axis];
  return [...new Set(months.map(keyOf))];
}
