import type { AnnualHolidays } from '../policy/policy.ts';
import { addDays } from '../time/calendar-date.ts';
import type { CalendarYear } from './calendar.ts';
import { orthodoxEaster } from './orthodox-easter.ts';

/** For a year that no calendar is at hand for: the holidays of every year and no transfers. */
export function assumedYear(year: number, { fixed, afterEaster }: AnnualHolidays): CalendarYear {
  const holidays = [
    ...fixed
      .filter(({ fromYear }) => fromYear === null || fromYear <= year)
      .map(({ day, name }) => ({ on: `${year}-${day}`, name })),
    ...afterEaster.map(({ days, name }) => ({ on: addDays(orthodoxEaster(year), days), name })),
  ];
  holidays.sort((one, other) => (one.on < other.on ? -1 : 1));
  return { year, confirmed: false, holidays, transfers: [], act: null };
}
