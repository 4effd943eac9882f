import { monthOf } from '../../domain/time/calendar-date.ts';
import { isOfMonths } from '../../domain/time/months.ts';
import type { AppealFilter } from '../../register/ports/filter.ts';
import type { Dimension, TallyPeriod, TallyQuery, TallyRow } from '../../register/ports/tally.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';
import { type CellMeasure, COLUMN_OF, FAMILIES, type Family } from './families.ts';

/** Null where cells cannot tell: the appeals themselves are counted then. */
export function tallyCells(connection: Connection, query: TallyQuery): TallyRow[] | null {
  const statements = cellStatements(query);
  if (!statements) return null;
  const { dimensions, measures } = query;
  return statements.flatMap(({ period, sql, bound }) =>
    connection.tuples(sql, bound).map((row) => ({
      period,
      keys: dimensions.map((_, place) => textOf(row[place])),
      values: measures.map((_, place) => Number(row[dimensions.length + place])),
    })),
  );
}

interface CellStatement {
  readonly period: string;
  readonly sql: string;
  readonly bound: readonly Bound[];
}

/** One for each period. */
export function cellStatements(query: TallyQuery): CellStatement[] | null {
  const found = familyFor(query);
  return found && query.periods.map((period) => statementOf(query, period, found));
}

const textOf = (key: unknown): string | null => (key === '' || key === null ? null : String(key));

/** The smallest family that has all that is asked. */
function familyFor(query: TallyQuery): Found | null {
  const { dimensions, measures, filter = {}, periods } = query;
  const filters = Object.entries(filter).filter(([, values]) => isNarrowing(values));
  const found = Object.entries<Family>(FAMILIES).find(
    ([, { keys, measures: kept, lasting }]) =>
      measures.every((measure) => (kept as readonly string[]).includes(measure)) &&
      dimensions.every((dimension) => COMMON.has(dimension) || keys.includes(dimension)) &&
      filters.every(([member]) => isKey(member, keys)) &&
      !needsOneOf(keys, dimensions) &&
      periods.every((period) => isOfMonths(period) && (lasting || period.asOf === period.to)),
  );
  return found ? { id: found[0], family: found[1] } : null;
}

interface Found {
  readonly id: string;
  readonly family: Family;
}

const COMMON: ReadonlySet<Dimension> = new Set(['month', 'legalStatus']);

const isNarrowing = (values: unknown): boolean =>
  Array.isArray(values) ? values.length > 0 : values !== undefined && values !== false;

/** Officials are numbers in a filter and who has several is counted several times: not by these. */
const isKey = (member: string, keys: readonly Dimension[]): boolean =>
  member === 'legalStatus' || (FILTERED.has(member) && keys.includes(member as Dimension));
const FILTERED: ReadonlySet<string> = new Set<keyof AppealFilter>([
  'channel',
  'kind',
  'network',
  'topic',
  'territory',
]);

/** A cell of several questions or executors an appeal tells of those alone. */
const needsOneOf = (keys: readonly Dimension[], dimensions: readonly Dimension[]): boolean =>
  MANY.some((dimension) => keys.includes(dimension) && !dimensions.includes(dimension));
const MANY: readonly Dimension[] = ['question', 'executor'];

/** In their own order, not in that of their digits. */
const NUMBERS: ReadonlySet<string> = new Set<Dimension>(['days', 'controller', 'executor']);

function statementOf(
  { dimensions, measures, filter = {} }: TallyQuery,
  { id: period, from, to }: TallyPeriod,
  { id, family }: Found,
): CellStatement {
  const columnOf = (dimension: string): string => {
    if (dimension === 'month') return 'month';
    if (dimension === 'legalStatus') return 'legal_status';
    const key = `key${(family.keys as readonly string[]).indexOf(dimension) + 1}`;
    return NUMBERS.has(dimension) ? `cast(nullif(${key}, '') as integer)` : key;
  };
  const keys = dimensions.map(columnOf);
  const sums = measures.map((measure) => `sum(${COLUMN_OF[measure as CellMeasure]})`);
  const narrowing = Object.entries(filter).filter(([, values]) => isNarrowing(values));
  const conditions = narrowing.map(
    ([member, values]) =>
      ` and ${columnOf(member)} in (${(values as readonly string[]).map(() => '?').join(', ')})`,
  );
  // Of no appeals there is no row, with or without something to group by.
  const grouping =
    keys.length === 0
      ? ' having count(*) > 0'
      : ` group by ${keys.join(', ')} order by ${keys.join(', ')}`;
  const standing = family.lasting ? '' : ' and from_month <= ? and to_month > ?';
  const last = monthOf(to);
  return {
    period,
    sql: `select ${[...keys, ...sums].join(', ')} from cells
      where family = ? and month between ? and ?${standing}${conditions.join('')}${grouping}`,
    bound: [
      id,
      monthOf(from),
      last,
      ...(family.lasting ? [] : [last, last]),
      ...narrowing.flatMap(([, values]) => values as readonly string[]),
    ],
  };
}
