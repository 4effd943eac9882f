import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { LegalStatus } from '../../domain/codes.ts';
import type { AppealFilter } from '../../register/ports/filter.ts';
import type { Dimension, TallyPeriod, TallyQuery, TallyRow } from '../../register/ports/tally.ts';
import { compiled } from './query-compiler.ts';
import { type Course, coursesOn, isOneOf, NOTHING } from './tally/as-of.ts';
import { cohortOf, monthsIn, whereOf } from './tally/cohort.ts';
import { groupedAlong, joinsOf, keyOf } from './tally/dimensions.ts';
import { asksForEnding, measuresAs, type NamedMeasure, named } from './tally/measures.ts';

export type TallyColumns = Readonly<Record<string, string | number | null>>;

export interface RowTally extends TallyQuery {
  /** Only of the appeals that another one names so: no rows in which there are none. */
  readonly only?: NamedMeasure;
}

/** One statement for all periods. */
export function tallyOf(query: RowTally): CompiledQuery<TallyColumns> {
  const parts = query.periods.flatMap((period, index) => partsOf(query, period, index));
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

/** Written out: the list of all codes would be one more file for every command to load. */
const BOTH = Object.keys({ statutory: 1, informal: 1 } satisfies Record<
  LegalStatus,
  1
>) as LegalStatus[];

interface Part extends Course {
  readonly index: number;
  readonly groups: readonly Dimension[];
}

function partsOf(query: RowTally, period: TallyPeriod, index: number): RawBuilder<unknown>[] {
  const { dimensions, measures, only, filter = {} } = query;
  const ending =
    dimensions.includes('outcome') || dimensions.includes('days') || asksForEnding(measures);
  const groups = groupedAlong(dimensions, { ending });
  const asked = {
    ending,
    controller: dimensions.includes('controller'),
    control: dimensions.includes('control'),
  };
  const named = only === undefined ? [] : [isNamedIn(period, only, filter)];
  return coursesOn(period, asked).map(({ conditions, state }) =>
    partOf(query, { conditions: [...named, ...conditions], state, index, groups }),
  );
}

/**
 * Found along an index of the months, which goes on by the legal status and the channel: the few
 * are then read row by row.
 */
const isNamedIn = (period: TallyPeriod, by: NamedMeasure, filter: AppealFilter) =>
  isOneOf([
    whereOf({ legalStatus: BOTH, ...filter }, [
      ...monthsIn(period),
      cohortOf(period),
      named(by, period.asOf),
    ]),
  ]);

function partOf(
  { dimensions, measures, filter = {} }: TallyQuery,
  { index, groups, conditions, state }: Part,
): RawBuilder<unknown> {
  const keys = dimensions.map(
    (dimension, place) => sql`${keyOf(dimension, state)} as ${sql.ref(`k${place}`)}`,
  );
  const columns = [sql`${sql.lit(index)} as p`, ...keys, ...measuresAs(measures, state)];
  const grouped = groups
    .map((dimension) => keyOf(dimension, state))
    .filter((key) => key !== NOTHING);
  const groupBy =
    grouped.length === 0 ? sql` having count(*) > 0` : sql` group by ${sql.join(grouped)}`;
  return sql`select ${sql.join(columns)} from appeals${joinsOf(dimensions, state.asOf)}
    where ${whereOf(filter, conditions)}${groupBy}`;
}
