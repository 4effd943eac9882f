import type { CalendarDate } from '../ids.ts';
import { yearOf } from '../time/calendar-date.ts';
import type { CalendarYear } from './calendar.ts';

/** By then the act on the next year's transfers is usually out. */
const AWAITED_FROM = '-11-01';

/** The year whose confirmed calendar should be there by now and is not: this one, or the next. */
export function missingYear(years: readonly CalendarYear[], today: CalendarDate): number | null {
  const isConfirmed = (year: number) => years.some((each) => each.year === year && each.confirmed);
  const year = yearOf(today);
  if (!isConfirmed(year)) return year;
  return today >= `${year}${AWAITED_FROM}` && !isConfirmed(year + 1) ? year + 1 : null;
}
