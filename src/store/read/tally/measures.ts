import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CalendarDate } from '../../../domain/ids.ts';
import type { Measure } from '../../../register/ports/tally.ts';
import type { AsOf } from './as-of.ts';

type Condition = RawBuilder<SqlBool>;

/** A column of the statement for each measure, `m0`, `m1` and so on. */
export const measuresAs = (measures: readonly Measure[], then: AsOf): RawBuilder<unknown>[] =>
  measures.map((measure, place) => sql`${SUMS[measure](then)} as ${sql.ref(`m${place}`)}`);

/** Counted without asking when and how a matter ended. */
const TIMELESS: ReadonlySet<Measure> = new Set([
  'count',
  'repeated',
  'collective',
  'signatories',
  'anonymous',
  'people',
  'turnedWritten',
]);
export const asksForEnding = (measures: readonly Measure[]): boolean =>
  measures.some((measure) => !TIMELESS.has(measure));

const rowsWhere = (condition: Condition) => sql`count(case when ${condition} then 1 end)`;
const where = (conditionOf: (then: AsOf) => Condition) => (then: AsOf) =>
  rowsWhere(conditionOf(then));

/** Ended otherwise than by an answer: `forwarded` apart, these. */
const otherwise = ({ outcome }: AsOf): Condition =>
  sql`${outcome} in ('left-unexamined', 'withdrawn', 'joined')`;
const forwarded = ({ outcome }: AsOf): Condition => sql`${outcome} = 'forwarded'`;
const replied = ({ outcome }: AsOf): Condition =>
  sql`${outcome} not in ('forwarded', 'left-unexamined', 'withdrawn', 'joined')`;
const pastMonth = (then: AsOf): Condition =>
  sql`${then.days} > 15 and ${replied(then)} and not ${aMonthAtMost(then)}`;

/**
 * Art. 10(3): it was forwarded, or the applicant told of it, after the term for that. That term
 * has no dated rows: of a matter reopened since it is not known any more, and counts as kept.
 */
const forwardedLate = (then: AsOf): Condition =>
  sql`${forwarded(then)} and appeals.closing_due_on is not null
    and (${then.closedOn} > appeals.closing_due_on or exists (
      select 1 from letters l where l.appeal_id = appeals.id and l.about = 'forwarded'
      and l.sent_on > appeals.closing_due_on and l.sent_on <= ${then.asOf}))`;

/**
 * Art. 17: a month ends on the same day of the next one, or on its last: by the dates as written.
 * The last line is the end of February, which 29 to 31 January do not reach past.
 */
const aMonthAtMost = ({ closedOn, days }: AsOf): Condition =>
  sql`(${days} <= 31
    and (substr(${closedOn}, 1, 7) = substr(appeals.registered_on, 1, 7)
      or substr(${closedOn}, 9, 2) <= substr(appeals.registered_on, 9, 2))
    and not (${days} >= 29 and substr(appeals.registered_on, 9, 2) >= '29'
      and substr(${closedOn}, 9, 2) <= '03'))`;

/** Counted of appeals that another one names, and the column in which it does. */
const NAMED_BY = { cameBack: 'repeat_of', turnedWritten: 'written_from' } as const;
export type NamedMeasure = keyof typeof NAMED_BY;

/** The other one was registered by the day and is not annulled. */
export const named = (measure: NamedMeasure, asOf: CalendarDate): Condition =>
  sql`exists (select 1 from appeals o where ${sql.ref(`o.${NAMED_BY[measure]}`)} = appeals.id
    and o.registered_on <= ${asOf} and o.registered_month is not null)`;

const SUMS: Readonly<Record<Measure, (then: AsOf) => RawBuilder<unknown>>> = {
  count: () => sql`count(*)`,
  answered: where(({ closed }) => closed),
  open: ({ closed }) => sql`count(case when ${closed} then null else 1 end)`,
  openInTime: ({ closed, dueOn, asOf }) =>
    sql`count(case when ${closed} then null when ${dueOn} < ${asOf} then null else 1 end)`,
  overdue: ({ closed, dueOn, asOf }) =>
    sql`count(case when ${closed} then null when ${dueOn} < ${asOf} then 1 end)`,
  replied: where(replied),
  within15: where((then) => sql`${replied(then)} and ${then.days} <= 15`),
  withinMonth: where(
    (then) => sql`${then.days} > 15 and ${replied(then)} and ${aMonthAtMost(then)}`,
  ),
  overMonth: where(pastMonth),
  late: where((then) => sql`${then.closedOn} > ${then.dueOn} and ${replied(then)}`),
  forwarded: where(forwarded),
  forwardedInTime: where((then) => sql`${forwarded(then)} and not (${forwardedLate(then)})`),
  forwardedLate: where(forwardedLate),
  otherwise: where(otherwise),
  extended: where(
    ({ dueOn }) => sql`appeals.extended_on is not null and ${dueOn} > appeals.original_due_on`,
  ),
  repeated: where(() => sql`appeals.repeat_of is not null`),
  collective: where(() => sql`appeals.signatories >= 2`),
  signatories: () =>
    sql`sum(case when appeals.signatories >= 2 then appeals.signatories else 0 end)`,
  mass: where(({ outcome }) => sql`${outcome} = 'answered-on-site'`),
  anonymous: where(() => sql`appeals.anonymous = 1`),
  cameBack: where((then) => sql`${replied(then)} and ${named('cameBack', then.asOf)}`),
  people: () => sql`sum(coalesce(appeals.signatories, 1))`,
  onTheSpot: where((then) => sql`${replied(then)} and ${then.days} = 0`),
  turnedWritten: where((then) => named('turnedWritten', then.asOf)),
};
