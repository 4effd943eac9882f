import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { Standing } from '../../domain/appeal/standing.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { monthOf } from '../../domain/time/calendar-date.ts';
import { type CellMeasure, COLUMN_OF } from './families.ts';

/** An appeal as it stood at the end of a day. */
export interface Stood {
  readonly appeal: Appeal;
  readonly standing: Standing;
  readonly day: CalendarDate;
  /** Calendar days from registration to closing. */
  readonly days: number | null;
}

const MEASURES = Object.keys(COLUMN_OF) as readonly CellMeasure[];

/** What the appeal adds to each column of a cell, in the table's order. */
export function valuesOf(stood: Stood): number[] {
  const values = measured(stood);
  return MEASURES.map((measure) => Number(values[measure]));
}

/** The same as the tally of rows says in SQL. */
function measured(stood: Stood): Record<CellMeasure, number | boolean> {
  const { appeal, days, day } = stood;
  const { closedOn, outcome, dueOn } = stood.standing;
  const { signatories, extension, originalDueOn } = appeal;
  const isOpen = closedOn === null;
  const isPastDue = dueOn !== null && dueOn < day;
  const isForwarded = outcome === 'forwarded';
  const isOtherwise =
    outcome === 'left-unexamined' || outcome === 'withdrawn' || outcome === 'joined';
  const isReplied = outcome !== null && !isForwarded && !isOtherwise;
  const isWithin15 = days !== null && days <= 15;
  const isWithinMonth = isWithin15 || endsWithinMonth(stood);
  const isForwardedLate = isForwarded && isClosedPastTerm(stood);
  const isCollective = signatories !== null && signatories >= 2;
  return {
    count: 1,
    answered: !isOpen,
    open: isOpen,
    overdue: isOpen && isPastDue,
    replied: isReplied,
    late: isReplied && closedOn !== null && dueOn !== null && closedOn > dueOn,
    openInTime: isOpen && !isPastDue,
    within15: isReplied && isWithin15,
    withinMonth: isReplied && !isWithin15 && isWithinMonth,
    overMonth: isReplied && !isWithinMonth,
    forwarded: isForwarded,
    forwardedInTime: isForwarded && !isForwardedLate,
    forwardedLate: isForwardedLate,
    otherwise: isOtherwise,
    extended:
      extension !== null && dueOn !== null && originalDueOn !== null && dueOn > originalDueOn,
    repeated: appeal.repeatOf !== null,
    collective: isCollective,
    signatories: isCollective ? signatories : 0,
    mass: outcome === 'answered-on-site',
    anonymous: appeal.anonymous,
    people: signatories ?? 1,
    onTheSpot: isReplied && days === 0,
  };
}

/** Art. 17: to the same day of the next month, or to its last. */
function endsWithinMonth({ appeal, standing, days }: Stood): boolean {
  const { closedOn } = standing;
  if (closedOn === null || days === null || days > 31) return false;
  const from = appeal.registeredOn;
  if (monthOf(closedOn) === monthOf(from)) return true;
  const [registered, closed] = [from.slice(8), closedOn.slice(8)];
  // 29 to 31 January do not reach past the end of February.
  return closed <= registered && !(days >= 29 && registered >= '29' && closed <= '03');
}

/** Art. 10(3): it was forwarded, or the applicant told of it, after the term for that. */
function isClosedPastTerm({ appeal, standing, day }: Stood): boolean {
  const { closingDueOn, letters } = appeal;
  if (closingDueOn === null || standing.closedOn === null) return false;
  return (
    standing.closedOn > closingDueOn ||
    letters.some(({ about, on }) => about === 'forwarded' && on > closingDueOn && on <= day)
  );
}
