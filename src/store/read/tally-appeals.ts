import { type CompiledQuery, expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CalendarDate } from '../../domain/ids.ts';
import type {
  AppealFilter,
  Dimension,
  Measure,
  TallyPeriod,
  TallyQuery,
  TallyRow,
} from '../../register/ports.ts';
import type { Schema } from '../schema.ts';
import { conditionsOf } from './filter-appeals.ts';
import { compiled } from './query-compiler.ts';

type TallyColumns = Readonly<Record<string, string | number | null>>;

const COLUMNS = {
  channel: 'appeals.channel',
  legalStatus: 'appeals.legal_status',
  kind: 'appeals.kind',
  network: 'appeals.network',
  topic: 'appeals.topic',
  territory: 'appeals.territory',
  controller: 'appeals.controller_id',
  status: 'appeals.status',
  outcome: 'appeals.outcome',
  month: 'appeals.registered_month',
} as const satisfies Record<Dimension, string>;

/**
 * Orders of the covering indexes: grouped by one of these, SQLite counts along the index and sorts
 * nothing; the few groups are then added up by what was asked for.
 */
const INDEX_ORDERS: readonly (readonly Dimension[])[] = [
  ['month', 'legalStatus', 'channel', 'kind'],
  ['month', 'topic', 'legalStatus'],
  ['month', 'territory', 'legalStatus'],
  ['month', 'controller', 'legalStatus'],
];

/** One statement for all periods. */
export function tallyOf(query: TallyQuery): CompiledQuery<TallyColumns> {
  const parts = query.periods.flatMap((period, index) => partsOf(query, { period, index }));
  const inner = sql.join(parts, sql` union all `);
  const keys = query.dimensions.map((_, index) => sql.ref(`k${index}`));
  const sums = query.measures.map((_, index) => {
    const name = sql.ref(`m${index}`);
    return sql`sum(${name}) as ${name}`;
  });
  return compiled(sql<TallyColumns>`select ${sql.join([sql.ref('p'), ...keys, ...sums])} from (${inner}) t
    group by ${sql.join([sql.ref('p'), ...keys])} order by ${sql.join([sql.ref('p'), ...keys])}`);
}

export function tallyRowOf(
  row: TallyColumns,
  { periods, dimensions, measures }: TallyQuery,
): TallyRow {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  return {
    period: periods[Number(row.p)]?.id ?? '',
    keys: dimensions.map((_, index) => text(row[`k${index}`])),
    values: measures.map((_, index) => Number(row[`m${index}`])),
  };
}

interface Part {
  readonly period: TallyPeriod;
  readonly index: number;
}

/** A controller is the one of `asOf`: the present one, unless the matter passed on after that day. */
function partsOf(query: TallyQuery, part: Part): RawBuilder<unknown>[] {
  if (!query.dimensions.includes('controller')) return [groupsOf(query, part, [])];
  const { asOf } = part.period;
  const present = sql<SqlBool>`(appeals.controller_since is null or appeals.controller_since <= ${asOf})`;
  const passedOn = sql<SqlBool>`appeals.controller_since > ${asOf}`;
  return [groupsOf(query, part, [present]), earlierControllers(query, part, passedOn)];
}

function groupsOf(
  { dimensions, measures, filter = {} }: TallyQuery,
  { period, index }: Part,
  more: readonly RawBuilder<SqlBool>[],
): RawBuilder<unknown> {
  const groups = groupedAlong(dimensions);
  const keys = dimensions.map((dimension, place) => keyAs(sql.ref(COLUMNS[dimension]), place));
  const where = whereOf(filter, period, more);
  const columns = [sql`${sql.lit(index)} as p`, ...keys, ...measuresOf(measures, period)];
  const groupBy =
    groups.length === 0
      ? sql``
      : sql` group by ${sql.join(groups.map((d) => sql.ref(COLUMNS[d])))}`;
  const having = groups.length === 0 ? sql` having count(*) > 0` : sql``;
  return sql`select ${sql.join(columns)} from appeals where ${where}${groupBy}${having}`;
}

function earlierControllers(
  { dimensions, measures, filter = {} }: TallyQuery,
  { period, index }: Part,
  passedOn: RawBuilder<SqlBool>,
): RawBuilder<unknown> {
  const earlier = sql`(select s.official_id from assignments s where s.appeal_id = appeals.id
    and s.role = 'controller' and s.from_on <= ${period.asOf}
    and (s.to_on is null or s.to_on > ${period.asOf}) order by s.ordinal desc limit 1)`;
  const keys = dimensions.map((dimension, place) =>
    keyAs(dimension === 'controller' ? earlier : sql.ref(COLUMNS[dimension]), place),
  );
  const places = dimensions.map((_, place) => sql.ref(`k${place}`));
  const where = whereOf(filter, period, [passedOn]);
  const columns = [sql`${sql.lit(index)} as p`, ...keys, ...measuresOf(measures, period)];
  return sql`select ${sql.join(columns)} from appeals where ${where} group by ${sql.join(places)}`;
}

const keyAs = (expression: RawBuilder<unknown>, place: number): RawBuilder<unknown> =>
  sql`${expression} as ${sql.ref(`k${place}`)}`;

/** The dimensions themselves where no index runs along them. */
function groupedAlong(dimensions: readonly Dimension[]): readonly Dimension[] {
  if (dimensions.length === 0) return [];
  const order = INDEX_ORDERS.find((columns) => dimensions.every((d) => columns.includes(d)));
  if (!order) return dimensions;
  const last = Math.max(...dimensions.map((dimension) => order.indexOf(dimension)));
  return order.slice(0, last + 1);
}

function whereOf(
  filter: AppealFilter,
  period: TallyPeriod,
  more: readonly RawBuilder<SqlBool>[],
): RawBuilder<unknown> {
  const appeals = expressionBuilder<Schema, 'appeals'>();
  return sql.join([cohortOf(period), ...more, ...conditionsOf(filter, appeals)], sql` and `);
}

/**
 * Whole months are counted along the covering indexes, other periods by the day of registration.
 * An annulled appeal has no month and is counted nowhere.
 */
function cohortOf({ from, to }: TallyPeriod): RawBuilder<SqlBool> {
  if (from.endsWith('-01') && isLastOfMonth(to))
    return sql<SqlBool>`appeals.registered_month between ${from.slice(0, 7)} and ${to.slice(0, 7)}`;
  return sql<SqlBool>`appeals.registered_on between ${from} and ${to} and appeals.registered_month is not null`;
}

/** Read as UTC: the next day is another month's first. */
const isLastOfMonth = (date: string): boolean =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(8, 10) === '01';

function measuresOf(measures: readonly Measure[], { asOf }: TallyPeriod): RawBuilder<unknown>[] {
  const answered = answeredOn(asOf);
  const sums: Record<Measure, RawBuilder<unknown>> = {
    count: sql`count(*)`,
    answered: sql`count(case when ${answered} then 1 end)`,
    open: sql`count(case when ${answered} then null else 1 end)`,
    overdue: sql`count(case when ${answered} then null when ${dueAsOf(asOf)} < ${asOf} then 1 end)`,
  };
  return measures.map((measure, place) => sql`${sums[measure]} as ${sql.ref(`m${place}`)}`);
}

/** Of a matter that was reopened after the day, the dated answers tell whether it was closed then. */
const answeredOn = (asOf: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`case when appeals.reopened_on > ${asOf} then exists (
      select 1 from answers a where a.appeal_id = appeals.id and a.from_on <= ${asOf}
      and (a.to_on is null or a.to_on > ${asOf}))
    else appeals.closed_on <= ${asOf} end`;

/** The term in force on the day: the present one, unless it was set later. */
const dueAsOf = (asOf: CalendarDate): RawBuilder<string | null> =>
  sql`case when appeals.due_since > ${asOf} then (
      select t.due_on from terms t where t.appeal_id = appeals.id and t.from_on <= ${asOf}
      and (t.to_on is null or t.to_on > ${asOf}) order by t.ordinal desc limit 1)
    else appeals.due_on end`;
