import type { CalendarDate } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result, refuse } from '../result.ts';
import { SATURDAY, weekday, yearOf } from '../time/calendar-date.ts';
import type { CalendarYear, Transfer } from './calendar.ts';

import { assumedYear } from './fixed-holidays.ts';
import { workingDays } from './working-days.ts';

/** The years that a calendar is kept of, and the holidays of the others. */
export interface Calendar {
  readonly years: readonly CalendarYear[];
  readonly policy: Pick<Policy, 'holidays'>;
}

/** An office works a Saturday instead of a weekday (Labour Code, art. 136): the year of the day off anew. */
export function decideMove(transfer: Transfer, calendar: Calendar): Result<CalendarYear> {
  const refusal = refusalOfTransfer(transfer, calendar);
  if (refusal) return refuse(refusal);
  const year = yearIn(calendar, yearOf(transfer.off));
  const transfers = [...year.transfers, { ...transfer, byOffice: true }];
  transfers.sort((one, other) => (one.off < other.off ? -1 : 1));
  return ok({ ...year, transfers });
}

/** Takes a transfer back, the act's or the office's own. */
export function decideUnmove(off: CalendarDate, calendar: Calendar): Result<CalendarYear> {
  const year = yearIn(calendar, yearOf(off));
  const transfers = year.transfers.filter((transfer) => transfer.off !== off);
  if (transfers.length === year.transfers.length) return refuse({ code: 'not-moved', date: off });
  return ok({ ...year, transfers });
}

/** The day off must be a working day, and the Saturday one that is neither a holiday nor worked already. */
export function refusalOfTransfer({ off, worked }: Transfer, calendar: Calendar): Refusal | null {
  const days = workingDays(calendar.years, calendar.policy);
  const movedHere = days.whyWorked(off);
  if (movedHere) return { code: 'saturday-taken', date: off, off: movedHere.off };
  if (!days.isWorking(off)) return { code: 'not-working-day', date: off };
  if (weekday(worked) !== SATURDAY) return { code: 'not-saturday', date: worked };
  if (Math.abs(yearOf(worked) - yearOf(off)) > 1) return { code: 'transfer-too-far', off, worked };
  const why = days.whyOff(worked);
  if (why?.because === 'holiday')
    return { code: 'saturday-is-holiday', date: worked, name: why.name };
  const taken = days.whyWorked(worked);
  return taken && { code: 'saturday-taken', date: worked, off: taken.off };
}

/** The year as it is kept, or as it is computed. */
export const yearIn = ({ years, policy }: Calendar, year: number): CalendarYear =>
  years.find((each) => each.year === year) ?? assumedYear(year, policy.holidays);
