import { type CompiledQuery, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dimension, TallyPeriod, TallyQuery, TallyRow } from '../../register/ports/tally.ts';
import { compiled } from './query-compiler.ts';
import { cohortOf, whereOf } from './tally/cohort.ts';
import { controllerOn, controllerParts, groupedAlong, joinsOf, keyOf } from './tally/dimensions.ts';
import { measuresAs } from './tally/measures.ts';

export type TallyColumns = Readonly<Record<string, string | number | null>>;

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
  return {
    period: periods[Number(row.p)]?.id ?? '',
    keys: keysIn(row, dimensions),
    values: measures.map((_, index) => Number(row[`m${index}`])),
  };
}

export const keysIn = (row: TallyColumns, dimensions: readonly unknown[]): (string | null)[] =>
  dimensions.map((_, index) => {
    const value = row[`k${index}`];
    return value === null || value === undefined ? null : String(value);
  });

interface Part {
  readonly period: TallyPeriod;
  readonly index: number;
}

/** A controller is the one of `asOf`: the present one, unless the matter passed on after that day. */
function partsOf(query: TallyQuery, part: Part): RawBuilder<unknown>[] {
  if (!query.dimensions.includes('controller')) return [groupsOf(query, part, [])];
  const { present, earlier } = controllerParts(part.period.asOf);
  return [groupsOf(query, part, [present]), earlierControllers(query, part, earlier)];
}

/** Grouped by columns where it can be, so that an index may give the order. */
function groupsOf(
  query: TallyQuery,
  part: Part,
  more: readonly RawBuilder<SqlBool>[],
): RawBuilder<unknown> {
  const { asOf } = part.period;
  const groups = groupedAlong(query.dimensions).map((dimension) => keyOf(dimension, asOf));
  const groupBy =
    groups.length === 0 ? sql` having count(*) > 0` : sql` group by ${sql.join(groups)}`;
  return sql`${selection(query, part, (dimension) => keyOf(dimension, asOf))}
    where ${whereOf(query.filter ?? {}, [cohortOf(part.period), ...more])}${groupBy}`;
}

function earlierControllers(
  query: TallyQuery,
  part: Part,
  passedOn: RawBuilder<SqlBool>,
): RawBuilder<unknown> {
  const { asOf } = part.period;
  const places = query.dimensions.map((_, place) => sql.ref(`k${place}`));
  const key = (dimension: Dimension) =>
    dimension === 'controller' ? controllerOn(asOf) : keyOf(dimension, asOf);
  return sql`${selection(query, part, key)}
    where ${whereOf(query.filter ?? {}, [cohortOf(part.period), passedOn])} group by ${sql.join(places)}`;
}

function selection(
  { dimensions, measures }: TallyQuery,
  { period, index }: Part,
  keyFor: (dimension: Dimension) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const keys = dimensions.map(
    (dimension, place) => sql`${keyFor(dimension)} as ${sql.ref(`k${place}`)}`,
  );
  const columns = [sql`${sql.lit(index)} as p`, ...keys, ...measuresAs(measures, period.asOf)];
  return sql`select ${sql.join(columns)} from appeals${joinsOf(dimensions, period.asOf)}`;
}
