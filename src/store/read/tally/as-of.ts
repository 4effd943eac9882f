import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CalendarDate } from '../../../domain/ids.ts';
import type { TallyPeriod } from '../../../register/ports/tally.ts';
import { cohortOf, monthsIn } from './cohort.ts';

/** What stood on a day, of an appeal of the query. */
export interface AsOf {
  readonly asOf: CalendarDate;
  /** Whether it was closed. */
  readonly closed: RawBuilder<SqlBool>;
  /** null: open. */
  readonly closedOn: RawBuilder<unknown>;
  readonly outcome: RawBuilder<unknown>;
  /** From registration to that decision. */
  readonly days: RawBuilder<unknown>;
  /** The due date in force. */
  readonly dueOn: RawBuilder<unknown>;
  readonly controller: RawBuilder<unknown>;
  readonly control: RawBuilder<unknown>;
}

/** Some of a cohort's appeals, and how these tell what stood on the day. */
export interface Course {
  readonly conditions: readonly RawBuilder<SqlBool>[];
  readonly state: AsOf;
}

interface Asked {
  /** When it was closed, how, and in which term. */
  readonly ending: boolean;
  readonly controller: boolean;
  readonly control: boolean;
}

/**
 * The present row tells what stood on the day, unless the matter changed after it; then its dated
 * rows do, and those few appeals are a part of their own: the others are counted along an index.
 */
export function coursesOn(period: TallyPeriod, { ending, controller, control }: Asked): Course[] {
  const { asOf: day } = period;
  const cohort = cohortOf(period);
  const changes = [
    ...(ending || controller ? ['appeals.changed_on'] : []),
    ...(control ? ['appeals.control_since'] : []),
  ].map((column) => sql.ref(column));
  if (changes.length === 0) return [{ conditions: [cohort], state: presentOpen(day) }];
  const changed = changes.map((since) => sql`${since} > ${day}`);
  const unchanged = changes.map((since) => sql<SqlBool>`(${since} is null or ${since} <= ${day})`);
  const closed = sql<SqlBool>`appeals.closed_on <= ${day}`;
  const open = sql<SqlBool>`(appeals.closed_on is null or appeals.closed_on > ${day})`;
  const present = [cohort, ...unchanged];
  return [
    ...(ending ? [{ conditions: [...present, closed], state: presentClosed(day) }] : []),
    { conditions: ending ? [...present, open] : present, state: presentOpen(day) },
    {
      conditions: [isOneOf([...monthsIn(period), cohort, sql`(${sql.join(changed, sql` or `)})`])],
      state: dated(day),
    },
  ];
}

/** Found first, along an index; what they were on the day is then read row by row. */
export const isOneOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<SqlBool> =>
  sql`appeals.id in (select appeals.id from appeals where ${sql.join(conditions, sql` and `)})`;

/** Nothing to group by: engines differ on a constant there. */
export const NOTHING = sql`null`;

const presentOpen = (asOf: CalendarDate): AsOf => ({
  asOf,
  closed: sql`1 = 0`,
  closedOn: NOTHING,
  outcome: NOTHING,
  days: NOTHING,
  dueOn: sql`appeals.due_on`,
  controller: sql`appeals.controller_id`,
  control: sql`appeals.control`,
});

const presentClosed = (asOf: CalendarDate): AsOf => ({
  ...presentOpen(asOf),
  closed: sql`1 = 1`,
  closedOn: sql`appeals.closed_on`,
  outcome: sql`appeals.outcome`,
  days: sql`appeals.days_to_answer`,
});

const dated = (asOf: CalendarDate): AsOf => ({
  asOf,
  closed: closedAsOf(asOf),
  closedOn: unlessReopened(asOf, sql`appeals.closed_on`, sql`a.from_on`),
  outcome: unlessReopened(asOf, sql`appeals.outcome`, sql`a.outcome`),
  days: unlessReopened(
    asOf,
    sql`appeals.days_to_answer`,
    sql`${dayNumber('a.from_on')} - ${dayNumber('appeals.registered_on')}`,
  ),
  dueOn: dueAsOf(asOf),
  controller: sql`(select s.official_id from assignments s where s.appeal_id = appeals.id
    and s.role = 'controller' and ${stoodOn('s', asOf)} order by s.ordinal desc limit 1)`,
  control: sql`(select c.control from controls c where c.appeal_id = appeals.id
    and ${stoodOn('c', asOf)} order by c.ordinal desc limit 1)`,
});

/** Of a matter that was reopened after the day, the dated answers tell whether it was closed then. */
export const closedAsOf = (day: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`case when appeals.reopened_on > ${day} then exists (
      select 1 from answers a where ${standingAnswer(day)})
    else appeals.closed_on <= ${day} end`;

function unlessReopened(
  day: CalendarDate,
  present: RawBuilder<unknown>,
  dated: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`case when appeals.reopened_on > ${day} then (
      select ${dated} from answers a where ${standingAnswer(day)} order by a.ordinal desc limit 1)
    when appeals.closed_on <= ${day} then ${present} end`;
}

const standingAnswer = (day: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`a.appeal_id = appeals.id and ${stoodOn('a', day)}`;

/** Of a dated row: `to_on` is the first day it no longer was so. */
export const stoodOn = (table: string, day: CalendarDate): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.from_on`)} <= ${day}
    and (${sql.ref(`${table}.to_on`)} is null or ${sql.ref(`${table}.to_on`)} > ${day})`;

const dueAsOf = (day: CalendarDate): RawBuilder<unknown> =>
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
