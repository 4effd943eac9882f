import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CalendarDate } from '../../../domain/ids.ts';

/**
 * What stood on a day, of an appeal of the query: the present row tells it, unless the matter
 * changed after that day; then its dated rows do.
 */
export interface AsOf {
  readonly asOf: CalendarDate;
  /** Whether it was closed. */
  readonly closed: RawBuilder<SqlBool>;
  /** null: open. */
  readonly closedOn: RawBuilder<string | null>;
  readonly outcome: RawBuilder<string | null>;
  /** From registration to that decision. */
  readonly days: RawBuilder<number | null>;
  /** The due date in force. */
  readonly dueOn: RawBuilder<string | null>;
}

export function asOfDay(day: CalendarDate): AsOf {
  return {
    asOf: day,
    closed: closedAsOf(day),
    closedOn: unlessReopened<string>(day, sql`appeals.closed_on`, sql`a.from_on`),
    outcome: unlessReopened<string>(day, sql`appeals.outcome`, sql`a.outcome`),
    days: unlessReopened<number>(
      day,
      sql`appeals.days_to_answer`,
      sql`${dayNumber('a.from_on')} - ${dayNumber('appeals.registered_on')}`,
    ),
    dueOn: dueAsOf(day),
  };
}

/** Of a matter that was reopened after the day, the dated answers tell whether it was closed then. */
export const closedAsOf = (day: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`case when appeals.reopened_on > ${day} then exists (
      select 1 from answers a where ${standingAnswer(day)})
    else appeals.closed_on <= ${day} end`;

function unlessReopened<T>(
  day: CalendarDate,
  present: RawBuilder<unknown>,
  dated: RawBuilder<unknown>,
): RawBuilder<T | null> {
  return sql<T | null>`case when appeals.reopened_on > ${day} then (
      select ${dated} from answers a where ${standingAnswer(day)} order by a.ordinal desc limit 1)
    when appeals.closed_on <= ${day} then ${present} end`;
}

const standingAnswer = (day: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`a.appeal_id = appeals.id and ${stoodOn('a', day)}`;

/** Of a dated row: `to_on` is the first day it no longer was so. */
export const stoodOn = (table: string, day: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.from_on`)} <= ${day}
    and (${sql.ref(`${table}.to_on`)} is null or ${sql.ref(`${table}.to_on`)} > ${day})`;

const dueAsOf = (day: CalendarDate): RawBuilder<string | null> =>
  sql`case when appeals.due_since > ${day} then (
      select t.due_on from terms t where t.appeal_id = appeals.id and ${stoodOn('t', day)}
      order by t.ordinal desc limit 1)
    else appeals.due_on end`;

/**
 * The days before a date, by whole numbers alone: engines agree on no function for it. Years begin
 * in March, so that the leap day is the last: https://howardhinnant.github.io/date_algorithms.html
 */
function dayNumber(column: string): RawBuilder<number> {
  const part = (from: number, length: number) =>
    sql`cast(substr(${sql.ref(column)}, ${sql.lit(from)}, ${sql.lit(length)}) as integer)`;
  const month = part(6, 2);
  const year = sql`(${part(1, 4)} - case when ${month} <= 2 then 1 else 0 end)`;
  return sql`(365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400
    + (153 * ((${month} + 9) % 12) + 2) / 5 + ${part(9, 2)})`;
}
