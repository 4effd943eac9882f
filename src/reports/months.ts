import type { CalendarDate } from '../domain/ids.ts';

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The months that a period touches, in order: `2023-01`, `2023-02`, `2023-03`. */
export function monthsOf({ from, to }: Span): string[] {
  const first = ordinalOf(from);
  return Array.from({ length: ordinalOf(to) - first + 1 }, (_, index) => nameOf(first + index));
}

/**
 * The month of this period that stands where the given one stands in the other period: its first
 * month beside our first. What lies past our last month counts there, or the sums would not agree.
 */
export function sameMonth(month: string, other: Span, period: Span): string {
  const place = ordinalOf(month) - ordinalOf(other.from);
  return nameOf(Math.min(ordinalOf(period.from) + place, ordinalOf(period.to)));
}

const ordinalOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const nameOf = (ordinal: number): string =>
  `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
