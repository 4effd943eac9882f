import { toEpochDay, weekdayOfEpochDay } from '../time/calendar-date.ts';
import type { CalendarYear } from './calendar.ts';

/** The calendar of a year, kept or computed. */
export type YearAt = (year: number) => CalendarYear;

/** One year, counted once. */
export interface YearTable {
  /** Epoch day of 1 January. */
  readonly start: number;
  /** By day of the year from 0: how many working days there are before it; one more entry for the whole year. */
  readonly before: Uint16Array;
  /** Epoch days of the working days, in order. */
  readonly working: readonly number[];
}

export function countYear(year: number, yearAt: YearAt): YearTable {
  const start = toEpochDay(`${year}-01-01`);
  const length = toEpochDay(`${year}-12-31`) - start + 1;
  const { holidays, transfers } = yearAt(year);
  const off = new Set([
    ...holidays.map(({ on }) => toEpochDay(on)),
    ...transfers.map((transfer) => toEpochDay(transfer.off)),
  ]);
  const worked = workedWeekends(year, yearAt);
  const before = new Uint16Array(length + 1);
  const working: number[] = [];
  for (let day = 0; day < length; day++) {
    const epochDay = start + day;
    const isWeekday = weekdayOfEpochDay(epochDay) <= 5 || worked.has(epochDay);
    if (isWeekday && !off.has(epochDay)) working.push(epochDay);
    before[day + 1] = working.length;
  }
  return { start, before, working };
}

/** A Saturday may be worked for a day off in the year before or after. */
export const nearby = (year: number, yearAt: YearAt): CalendarYear[] =>
  [year - 1, year, year + 1].map(yearAt);

function workedWeekends(year: number, yearAt: YearAt): Set<number> {
  const transfers = nearby(year, yearAt).flatMap((each) => each.transfers);
  return new Set(transfers.map(({ worked }) => toEpochDay(worked)));
}

/** The element at a place that is there. */
export function at(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no working day at ${index}`);
  return value;
}
