import type { WorkingDays } from '../calendar/working-days.ts';
import type { CalendarDate } from '../ids.ts';
import { addDays, isCalendarDate } from './calendar-date.ts';
import { parseWrittenDate } from './written-date.ts';

const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  сегодня: 0,
  сёння: 0,
  сення: 0,
  yesterday: -1,
  вчера: -1,
  учора: -1,
  ўчора: -1,
  tomorrow: 1,
  завтра: 1,
  заўтра: 1,
};

/**
 * A date as people type it: `2023-04-26`, `26.4.2023`, `yesterday`, `вчера`, `учора`, `+15d`, `-3d`,
 * `+5wd` (working days). null for anything else and for a day that does not exist.
 */
export function parseDate(
  text: string,
  { today, workingDays }: { today: CalendarDate; workingDays: WorkingDays },
): CalendarDate | null {
  const typed = text.normalize('NFC').trim().toLowerCase();
  const word = Object.hasOwn(DAY_WORDS, typed) ? DAY_WORDS[typed] : undefined;
  if (word !== undefined) return addDays(today, word);
  const [, amount, unit] = /^([+-]\d{1,5})(d|wd)$/.exec(typed) ?? [];
  if (!amount) return parseWrittenDate(typed);
  const days = Number(amount);
  const date = unit === 'wd' ? workingDays.addWorkingDays(today, days) : addDays(today, days);
  return isCalendarDate(date) ? date : null;
}
