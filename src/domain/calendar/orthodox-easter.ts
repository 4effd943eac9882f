import type { CalendarDate } from '../ids.ts';
import { addDays } from '../time/calendar-date.ts';

/** By the new style; Meeus' rule for the Julian calendar. */
export function orthodoxEaster(year: number): CalendarDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sinceMarch = moon + sunday + 114;
  const month = Math.floor(sinceMarch / 31);
  const day = (sinceMarch % 31) + 1;
  const oldStyle = `${year}-0${month}-${String(day).padStart(2, '0')}`;
  return addDays(oldStyle, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}
