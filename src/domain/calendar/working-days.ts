import type { CalendarDate } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import { fromEpochDay, toEpochDay, weekday, yearOf } from '../time/calendar-date.ts';
import type { CalendarYear } from './calendar.ts';
import { assumedYear } from './fixed-holidays.ts';
import { at, countYear, nearby, type YearAt, type YearTable } from './year-table.ts';

/** Which days are worked. A year without a calendar is computed, and is not confirmed. */
export interface WorkingDays {
  isWorking(date: CalendarDate): boolean;
  /** The date itself where it is worked. */
  nextWorking(date: CalendarDate): CalendarDate;
  previousWorking(date: CalendarDate): CalendarDate;
  /** The n-th working day after the date, or before it where n is negative; the date itself for 0. */
  addWorkingDays(date: CalendarDate, days: number): CalendarDate;
  /** Working days after `from` up to and including `to`; negative where `to` is earlier. */
  workingDaysBetween(from: CalendarDate, to: CalendarDate): number;
  /** Whether the calendar of the date's year is known by its act. */
  isConfirmed(date: CalendarDate): boolean;
  /** null for a working day. */
  whyOff(date: CalendarDate): DayOff | null;
  /** null unless it is a weekend's day that is worked for another one. */
  whyWorked(date: CalendarDate): WorkedDay | null;
}

export type DayOff =
  | { readonly because: 'weekend' }
  | { readonly because: 'holiday'; readonly name: string }
  | { readonly because: 'transfer'; readonly worked: CalendarDate; readonly act: string | null };

/** The weekday that is off instead, and the act that says so. */
export interface WorkedDay {
  readonly off: CalendarDate;
  readonly act: string | null;
}

export function workingDays(
  years: readonly CalendarYear[],
  { holidays }: Pick<Policy, 'holidays'>,
): WorkingDays {
  const known = new Map(years.map((year) => [year.year, year]));
  const yearAt: YearAt = (year) => known.get(year) ?? assumedYear(year, holidays);
  const tables = new Map<number, YearTable>();
  const tableOf = (year: number): YearTable => {
    const ready = tables.get(year);
    if (ready) return ready;
    const table = countYear(year, yearAt);
    tables.set(year, table);
    return table;
  };
  const isWorking = (date: CalendarDate): boolean => {
    const { before, start } = tableOf(yearOf(date));
    const day = toEpochDay(date) - start;
    return at(before, day) < at(before, day + 1);
  };
  const add = (date: CalendarDate, days: number): CalendarDate =>
    days === 0 ? date : fromEpochDay(nthWorking(date, days, tableOf));
  return {
    isWorking,
    nextWorking: (date) => (isWorking(date) ? date : add(date, 1)),
    previousWorking: (date) => (isWorking(date) ? date : add(date, -1)),
    addWorkingDays: add,
    workingDaysBetween: (from, to) =>
      from <= to ? countBetween(from, to, tableOf) : -countBetween(to, from, tableOf),
    isConfirmed: (date) => known.get(yearOf(date))?.confirmed ?? false,
    whyOff: (date) => (isWorking(date) ? null : dayOff(date, yearAt(yearOf(date)))),
    whyWorked: (date) => (weekday(date) > 5 && isWorking(date) ? workedDay(date, yearAt) : null),
  };
}

type TableOf = (year: number) => YearTable;

/** Counts on from the date's place in its year, a year at a time. */
function nthWorking(date: CalendarDate, days: number, tableOf: TableOf): number {
  let year = yearOf(date);
  let table = tableOf(year);
  const day = toEpochDay(date) - table.start;
  // The place of the wanted day among the working days of the year, from 0.
  let place = days > 0 ? at(table.before, day + 1) + days - 1 : at(table.before, day) + days;
  while (place < 0) {
    table = tableOf(--year);
    place += table.working.length;
  }
  while (place >= table.working.length) {
    place -= table.working.length;
    table = tableOf(++year);
  }
  return at(table.working, place);
}

/** In days after `from` up to and including `to`. */
function countBetween(from: CalendarDate, to: CalendarDate, tableOf: TableOf): number {
  let count = -upTo(from, tableOf(yearOf(from)));
  for (let year = yearOf(from); year < yearOf(to); year++) count += tableOf(year).working.length;
  return count + upTo(to, tableOf(yearOf(to)));
}

const upTo = (date: CalendarDate, { start, before }: YearTable): number =>
  at(before, toEpochDay(date) - start + 1);

function dayOff(date: CalendarDate, { holidays, transfers, act }: CalendarYear): DayOff {
  const holiday = holidays.find(({ on }) => on === date);
  if (holiday) return { because: 'holiday', name: holiday.name };
  const transfer = transfers.find(({ off }) => off === date);
  return transfer
    ? { because: 'transfer', worked: transfer.worked, act: transfer.byOffice ? null : act }
    : { because: 'weekend' };
}

function workedDay(date: CalendarDate, yearAt: YearAt): WorkedDay | null {
  for (const { transfers, act } of nearby(yearOf(date), yearAt)) {
    const transfer = transfers.find(({ worked }) => worked === date);
    if (transfer) return { off: transfer.off, act: transfer.byOffice ? null : act };
  }
  return null;
}
