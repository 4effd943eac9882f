import { type CompiledQuery, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Flow, FlowQuery, FlowRow } from '../../register/ports/tally.ts';
import { compiled } from './query-compiler.ts';
import { closedAsOf } from './tally/as-of.ts';
import { cohortOf, whereOf } from './tally/cohort.ts';
import { columnOf } from './tally/dimensions.ts';
import { keysIn, type TallyColumns } from './tally-appeals.ts';

const FLOWS = ['openAtStart', 'received', 'reopened', 'closed', 'openAtEnd'] as const;

/**
 * Only what was open on one of the two days is read: what came in between them, what is open now,
 * what was closed after the first, and what was reopened after it.
 * @param received whether the period's own are to be read
 */
export function flowsOf(
  query: FlowQuery,
  { received }: { readonly received: boolean },
): CompiledQuery<TallyColumns> {
  const { from } = query.period;
  const earlier = sql<SqlBool>`appeals.registered_month is not null and appeals.registered_on < ${from}`;
  const before = (condition: RawBuilder<SqlBool>) => partOf(query, [earlier, condition], 0);
  const parts = [
    ...(received ? [partOf(query, [cohortOf(query.period)], 1)] : []),
    before(sql`appeals.closed_on is null`),
    before(sql`appeals.closed_on >= ${from}`),
    before(sql`appeals.closed_on < ${from} and appeals.reopened_on >= ${from}`),
  ];
  const keys = query.dimensions.map((_, index) => sql.ref(`k${index}`));
  const sums = FLOWS.map((flow) => sql`sum(${sql.ref(flow)}) as ${sql.ref(flow)}`);
  const groupBy = keys.length === 0 ? sql`` : sql` group by ${sql.join(keys)}`;
  return compiled(sql<TallyColumns>`select ${sql.join([...keys, ...sums])}
    from (${sql.join(parts, sql` union all `)}) t${groupBy}`);
}

export const flowRowOf = (row: TallyColumns, { dimensions }: FlowQuery): FlowRow => ({
  keys: keysIn(row, dimensions),
  values: {
    openAtStart: Number(row.openAtStart),
    received: Number(row.received),
    reopened: Number(row.reopened),
    closed: Number(row.closed),
    openAtEnd: Number(row.openAtEnd),
  },
});

/** @param received 1 of the period's own appeals, which were not there at its start */
function partOf(
  { period, dimensions, filter = {} }: FlowQuery,
  conditions: readonly RawBuilder<SqlBool>[],
  received: 0 | 1,
): RawBuilder<unknown> {
  const atStart = closedAsOf(dayBefore(period.from));
  const atEnd = closedAsOf(period.asOf);
  const when = (condition: RawBuilder<unknown>) =>
    sql`sum(case when ${condition} then 1 else 0 end)`;
  const sums: Record<Flow, RawBuilder<unknown>> = {
    openAtStart: received ? sql`0` : sql`sum(case when ${atStart} then 0 else 1 end)`,
    received: received ? sql`count(*)` : sql`0`,
    reopened: received
      ? sql`0`
      : sql`sum(case when ${atStart} then case when ${atEnd} then 0 else 1 end else 0 end)`,
    closed: received
      ? when(atEnd)
      : sql`sum(case when ${atStart} then 0 when ${atEnd} then 1 else 0 end)`,
    openAtEnd: sql`sum(case when ${atEnd} then 0 else 1 end)`,
  };
  const keys = dimensions.map(columnOf);
  const columns = [
    ...keys.map((key, place) => sql`${key} as ${sql.ref(`k${place}`)}`),
    ...FLOWS.map((flow) => sql`${sums[flow]} as ${sql.ref(flow)}`),
  ];
  const groupBy = keys.length === 0 ? sql`` : sql` group by ${sql.join(keys)}`;
  return sql`select ${sql.join(columns)} from appeals where ${whereOf(filter, conditions)}${groupBy}`;
}

/** Read as UTC, where every day has 24 hours. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
