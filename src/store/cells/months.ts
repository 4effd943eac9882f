import type { CalendarDate } from '../../domain/ids.ts';
import { addDays, addMonths } from '../../domain/time/calendar-date.ts';

/** @example monthAfter('2022-12') //=> '2023-01' */
export const monthAfter = (month: string): string => addMonths(`${month}-01`, 1).slice(0, 7);

const ends = new Map<string, CalendarDate>();

/** @example endOfMonth('2023-02') //=> '2023-02-28' */
export function endOfMonth(month: string): CalendarDate {
  const known = ends.get(month);
  if (known !== undefined) return known;
  const end = addDays(`${monthAfter(month)}-01`, -1);
  ends.set(month, end);
  return end;
}

/** Whether the span is of whole months. */
export const isOfMonths = ({ from, to }: { from: CalendarDate; to: CalendarDate }): boolean =>
  from.endsWith('-01') && to === endOfMonth(to.slice(0, 7));
