import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import type { CalendarDate } from '../ids.ts';

const DAY_IN_MS = 86_400_000;
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Days since 1970-01-01. */
export const toEpochDay = (date: CalendarDate): number =>
  Date.UTC(yearOf(date), twoDigits(date, 5) - 1, twoDigits(date, 8)) / DAY_IN_MS;

export const fromEpochDay = (day: number): CalendarDate => textOf(new Date(day * DAY_IN_MS));

const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

/** Several times as fast as `toISOString`, for years of four digits: an import makes millions. */
const textOf = (utc: Date): CalendarDate =>
  `${utc.getUTCFullYear()}-${TWO_DIGITS[utc.getUTCMonth() + 1]}-${TWO_DIGITS[utc.getUTCDate()]}`;

/** @example addDays('2023-02-28', 1) //=> '2023-03-01' */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromEpochDay(toEpochDay(date) + days);

/** @example addMonths('2023-01-31', 1) //=> '2023-02-28' */
export const addMonths = (date: CalendarDate, months: number): CalendarDate =>
  textOf(addMonthsTo(new UTCDateMini(toEpochDay(date) * DAY_IN_MS), months));

/** @example daysBetween('2023-02-28', '2023-03-01') //=> 1 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toEpochDay(to) - toEpochDay(from);

export const SATURDAY = 6;

/** Monday is 1, Sunday 7. */
export const weekday = (date: CalendarDate): number => weekdayOfEpochDay(toEpochDay(date));

/** 1970-01-01 was a Thursday. */
export const weekdayOfEpochDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD`, a day that exists, in the years 1900–2200. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = yearOf(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR && fromEpochDay(toEpochDay(text)) === text;
}

export const yearOf = (date: CalendarDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);

/** Without a slice and a `Number`, for the same reason as `textOf`; 528 is `0` as tens and as units. */
const twoDigits = (date: CalendarDate, at: number): number =>
  date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;

/** @example monthOf('2023-03-31') //=> '2023-03' */
export const monthOf = (date: CalendarDate): string => date.slice(0, 7);

/** Of a date or a month. @example quarterOf('2023-03-31') //=> '2023-Q1' */
export const quarterOf = (date: CalendarDate): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(twoDigits(date, 5) / 3)}`;
