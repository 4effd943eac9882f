import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '../../../domain/ids.ts';
import type { Dimension } from '../../../register/ports/tally.ts';
import { type AsOf, stoodOn } from './as-of.ts';

const COLUMNS = {
  channel: 'appeals.channel',
  legalStatus: 'appeals.legal_status',
  kind: 'appeals.kind',
  network: 'appeals.network',
  topic: 'appeals.topic',
  territory: 'appeals.territory',
  status: 'appeals.status',
  month: 'appeals.registered_month',
  receivedOn: 'appeals.received_on',
  executor: 's.official_id',
  question: 'q.topic',
} as const satisfies Partial<Record<Dimension, string>>;

export function keyOf(dimension: Dimension, then: AsOf): RawBuilder<unknown> {
  switch (dimension) {
    case 'outcome':
      return then.outcome;
    case 'days':
      return then.days;
    case 'controller':
      return then.controller;
    case 'control':
      return then.control;
    default:
      return columnOf(dimension);
  }
}

type ColumnDimension = keyof typeof COLUMNS;

/** Of those that stand in a column of the appeal itself. */
export const columnOf = (dimension: ColumnDimension): RawBuilder<unknown> =>
  sql.ref(COLUMNS[dimension]);

/** More rows than appeals: one an executor of the day, one a question. */
export function joinsOf(dimensions: readonly Dimension[], asOf: CalendarDate): RawBuilder<unknown> {
  const questions = dimensions.includes('question')
    ? sql` join questions q on q.appeal_id = appeals.id`
    : sql``;
  return dimensions.includes('executor') ? sql`${questions}${executorsOn(asOf)}` : questions;
}

/** Of the whole appeal and of one question is still one executor. */
const executorsOn = (asOf: CalendarDate): RawBuilder<unknown> =>
  sql` left join assignments s on s.appeal_id = appeals.id and s.role = 'executor'
    and ${stoodOn('s', asOf)} and not exists (
      select 1 from assignments b where b.appeal_id = s.appeal_id and b.ordinal < s.ordinal
      and b.role = 'executor' and b.official_id = s.official_id and ${stoodOn('b', asOf)})`;

type Order = readonly Dimension[];

/**
 * Orders of the covering indexes: grouped by one of these, SQLite counts along the index and sorts
 * nothing; the few groups are then added up by what was asked for.
 */
const ORDERS_WITH_ENDINGS: readonly Order[] = [
  ['month', 'legalStatus', 'channel', 'outcome', 'days'],
  ['month', 'controller', 'legalStatus', 'days'],
];
const ORDERS: readonly Order[] = [
  ['month', 'legalStatus', 'channel', 'kind', 'network'],
  ['month', 'topic', 'legalStatus'],
  ['month', 'territory', 'legalStatus'],
  ['month', 'legalStatus', 'control'],
  ...ORDERS_WITH_ENDINGS,
];

/** The dimensions themselves where no index runs along them: sorting is cheaper than reading each row. */
export function groupedAlong(dimensions: Order, { ending }: { readonly ending: boolean }): Order {
  if (dimensions.length === 0) return [];
  const orders = ending ? ORDERS_WITH_ENDINGS : ORDERS;
  const order = orders.find((columns) => dimensions.every((d) => columns.includes(d)));
  if (!order) return dimensions;
  const last = Math.max(...dimensions.map((dimension) => order.indexOf(dimension)));
  return order.slice(0, last + 1);
}
