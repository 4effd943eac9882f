import type { CalendarDate } from '../ids.ts';
import { isCalendarDate } from './calendar-date.ts';

/** `2023-04-26`, `26.04.2023` or `26.4.2023`; null for anything else and for a day that does not exist. */
export function parseWrittenDate(text: string): CalendarDate | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const date =
    day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isCalendarDate(date) ? date : null;
}
