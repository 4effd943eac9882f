import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { Standing } from '../../domain/appeal/standing.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { daysBetween } from '../../domain/time/calendar-date.ts';
import { type CellMeasure, COLUMN_OF } from './families.ts';

/** An appeal as it stood at the end of a day. */
export interface Stood extends Standing {
  readonly appeal: Appeal;
  readonly day: CalendarDate;
  /** Calendar days from registration to closing. */
  readonly days: number | null;
}

export const stoodAs = (appeal: Appeal, standing: Standing, day: CalendarDate): Stood => ({
  ...standing,
  appeal,
  day,
  days: standing.closedOn === null ? null : daysBetween(appeal.registeredOn, standing.closedOn),
});

/** What the appeal adds to each column of a cell, in the table's order. */
export const valuesOf = (stood: Stood): number[] =>
  MEASURES.map((measure) => Number(VALUES[measure](stood)));

const isOpen = ({ closedOn }: Stood): boolean => closedOn === null;
const isPastDue = ({ dueOn, day }: Stood): boolean => dueOn !== null && dueOn < day;
const isForwarded = ({ outcome }: Stood): boolean => outcome === 'forwarded';
const endedOtherwise = ({ outcome }: Stood): boolean =>
  outcome === 'left-unexamined' || outcome === 'withdrawn' || outcome === 'joined';
const isReplied = (stood: Stood): boolean =>
  stood.outcome !== null && !isForwarded(stood) && !endedOtherwise(stood);
const isWithin15 = ({ days }: Stood): boolean => days !== null && days <= 15;

/** Art. 17: to the same day of the next month, or to its last. */
function isWithinMonth({ appeal, closedOn, days }: Stood): boolean {
  if (closedOn === null || days === null || days > 31) return false;
  const from = appeal.registeredOn;
  if (closedOn.slice(0, 7) === from.slice(0, 7)) return true;
  const [registered, closed] = [from.slice(8), closedOn.slice(8)];
  // 29 to 31 January do not reach past the end of February.
  return closed <= registered && !(days >= 29 && registered >= '29' && closed <= '03');
}

/** Art. 10(3): it was forwarded, or the applicant told of it, after the term for that. */
function isForwardedLate(stood: Stood): boolean {
  const { appeal, closedOn, day } = stood;
  const { closingDueOn, letters } = appeal;
  if (!isForwarded(stood) || closingDueOn === null || closedOn === null) return false;
  return (
    closedOn > closingDueOn ||
    letters.some(({ about, on }) => about === 'forwarded' && on > closingDueOn && on <= day)
  );
}

function isExtended({ appeal, dueOn }: Stood): boolean {
  const { extension, originalDueOn } = appeal;
  return extension !== null && dueOn !== null && originalDueOn !== null && dueOn > originalDueOn;
}

const isCollective = ({ appeal }: Stood): boolean => (appeal.signatories ?? 0) >= 2;

/** The same as the tally of rows says in SQL. */
const VALUES: Readonly<Record<CellMeasure, (stood: Stood) => number | boolean>> = {
  count: () => 1,
  answered: (stood) => !isOpen(stood),
  open: isOpen,
  overdue: (stood) => isOpen(stood) && isPastDue(stood),
  replied: isReplied,
  late: (stood) =>
    isReplied(stood) &&
    stood.closedOn !== null &&
    stood.dueOn !== null &&
    stood.closedOn > stood.dueOn,
  openInTime: (stood) => isOpen(stood) && !isPastDue(stood),
  within15: (stood) => isReplied(stood) && isWithin15(stood),
  withinMonth: (stood) => isReplied(stood) && !isWithin15(stood) && isWithinMonth(stood),
  overMonth: (stood) => isReplied(stood) && !isWithin15(stood) && !isWithinMonth(stood),
  forwarded: isForwarded,
  forwardedInTime: (stood) => isForwarded(stood) && !isForwardedLate(stood),
  forwardedLate: isForwardedLate,
  otherwise: endedOtherwise,
  extended: isExtended,
  repeated: ({ appeal }) => appeal.repeatOf !== null,
  collective: isCollective,
  signatories: (stood) => (isCollective(stood) ? (stood.appeal.signatories ?? 0) : 0),
  mass: ({ outcome }) => outcome === 'answered-on-site',
  anonymous: ({ appeal }) => appeal.anonymous,
  people: ({ appeal }) => appeal.signatories ?? 1,
  onTheSpot: (stood) => isReplied(stood) && stood.days === 0,
};
const MEASURES = Object.keys(COLUMN_OF) as readonly CellMeasure[];
