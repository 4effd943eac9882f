import type { CalendarDate } from '../ids.ts';
import { addDays, addMonths, monthOf } from './calendar-date.ts';

/** @example monthAfter('2022-12') //=> '2023-01' */
export const monthAfter = (month: string): string => monthOf(addMonths(`${month}-01`, 1));

/** Asked for again and again: an import has a few months and a hundred thousand appeals. */
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
  from.endsWith('-01') && to === endOfMonth(monthOf(to));
