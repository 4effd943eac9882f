import { expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { monthOf } from '../../../domain/time/calendar-date.ts';
import { isOfMonths, monthAfter } from '../../../domain/time/months.ts';
import type { AppealFilter } from '../../../register/ports/filter.ts';
import type { TallyPeriod } from '../../../register/ports/tally.ts';
import type { Schema } from '../../schema.ts';
import { conditionsOf } from '../filter-appeals.ts';

type Span = Pick<TallyPeriod, 'from' | 'to'>;

export function whereOf(
  filter: AppealFilter,
  conditions: readonly RawBuilder<SqlBool>[],
): RawBuilder<unknown> {
  const appeals = expressionBuilder<Schema, 'appeals'>();
  return sql.join([...conditions, ...conditionsOf(filter, appeals)], sql` and `);
}

/**
 * Whole months are counted along the covering indexes, other periods by the day of registration.
 * An annulled appeal has no month and is counted nowhere.
 */
export function cohortOf(span: Span): RawBuilder<SqlBool> {
  const { from, to } = span;
  if (isOfMonths(span))
    return sql<SqlBool>`appeals.registered_month between ${monthOf(from)} and ${monthOf(to)}`;
  return sql<SqlBool>`appeals.registered_on between ${from} and ${to} and appeals.registered_month is not null`;
}

/** Of ten years and more an index is read through: as many seeks would not be quicker. */
const MOST_MONTHS = 120;

/** The months that the period lies in, one by one: an index can go on from each. */
export function monthsIn({ from, to }: Span): RawBuilder<SqlBool>[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) {
    months.push(month);
    if (months.length > MOST_MONTHS) return [];
  }
  return [sql<SqlBool>`appeals.registered_month in (${sql.join(months)})`];
}
