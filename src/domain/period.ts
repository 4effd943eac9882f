import type { CalendarDate } from './ids.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  FIRST_YEAR,
  LAST_YEAR,
  monthOf,
  yearOf,
} from './time/calendar-date.ts';
import { endOfMonth } from './time/months.ts';
import { parseWrittenDate } from './time/written-date.ts';

/** Both days belong to it. */
export interface Period {
  /** `2023`, `2023-H1`, `2023-Q1`, `2023-03`, `2023-01-15..2023-02-20` */
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly unit: CalendarUnit | 'range';
}
type CalendarUnit = keyof typeof MONTHS_IN;

/** Two good dates the wrong way round, so that the reader can be told so. */
export interface BackwardsRange {
  readonly unit: 'backwards';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const MONTHS_IN = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const;

/**
 * `2023`, `2023-H1`, `2023-Q1`, `2023-03`, `FROM..TO`, of which each is a date (ISO or dd.mm.yyyy)
 * or one of the former; null for anything else.
 */
export function parsePeriod(text: string): Period | BackwardsRange | null {
  const typed = text.trim();
  return typed.includes('..') ? parseRange(typed) : parseUnit(typed);
}

function parseUnit(text: string): Period | null {
  const [, year, half, quarter, month] =
    /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/i.exec(text) ?? [];
  if (!year || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (half) return unitPeriod('half-year', Number(year), Number(half));
  if (quarter) return unitPeriod('quarter', Number(year), Number(quarter));
  if (month) return unitPeriod('month', Number(year), Number(month));
  return unitPeriod('year', Number(year), 1);
}

function parseRange(text: string): Period | BackwardsRange | null {
  const [first, last, ...more] = text.split('..').map((end) => end.trim());
  if (!first || !last || more.length > 0) return null;
  const from = parseWrittenDate(first) ?? parseUnit(first)?.from;
  const to = parseWrittenDate(last) ?? parseUnit(last)?.to;
  if (!from || !to) return null;
  return from <= to ? range(from, to) : { unit: 'backwards', from, to };
}

/** @example lastFinishedQuarter('2023-05-05').label //=> '2023-Q1' */
export const lastFinishedQuarter = (today: CalendarDate): Period =>
  unitAround('quarter', addMonths(today, -3));

/** The one just before: the previous quarter, or as many days before a range. */
export function previousPeriod({ unit, from, to }: Period): Period {
  if (unit !== 'range') return unitAround(unit, addDays(from, -1));
  return range(addDays(from, -1 - daysBetween(from, to)), addDays(from, -1));
}

/** A range keeps its dates; one that ends with February ends with February. */
export function samePeriodLastYear({ unit, from, to }: Period): Period {
  const start = addMonths(from, -12);
  if (unit !== 'range') return unitAround(unit, start);
  const end = addMonths(to, -12);
  return range(start, isEndOfFebruary(to) ? endOfMonth(monthOf(end)) : end);
}

/** From 1 January of the year in which the period ends. */
export function yearToDate({ unit, to, ...period }: Period): Period {
  return unit === 'year' ? { unit, to, ...period } : range(`${to.slice(0, 4)}-01-01`, to);
}

const range = (from: CalendarDate, to: CalendarDate): Period => ({
  label: `${from}..${to}`,
  from,
  to,
  unit: 'range',
});

function unitAround(unit: CalendarUnit, date: CalendarDate): Period {
  const month = Number(date.slice(5, 7));
  return unitPeriod(unit, yearOf(date), Math.ceil(month / MONTHS_IN[unit]));
}

/** The n-th of the year, from 1. */
function unitPeriod(unit: CalendarUnit, year: number, ordinal: number): Period {
  const january = `${year}-01-01`;
  const from = addMonths(january, (ordinal - 1) * MONTHS_IN[unit]);
  const to = endOfMonth(monthOf(addMonths(from, MONTHS_IN[unit] - 1)));
  const labels = {
    year: String(year),
    'half-year': `${year}-H${ordinal}`,
    quarter: `${year}-Q${ordinal}`,
    month: monthOf(from),
  };
  return { label: labels[unit], from, to, unit };
}

const isEndOfFebruary = (date: CalendarDate): boolean =>
  date.slice(5, 7) === '02' && date === endOfMonth(monthOf(date));
