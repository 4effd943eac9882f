import type { CalendarDate } from '../ids.ts';

export interface Transfer {
  readonly off: CalendarDate;
  readonly worked: CalendarDate;
  /** By the office itself, not by the act of the year. */
  readonly byOffice?: boolean;
}

/** The days off of one year, as the acts of that year set them. */
export interface CalendarYear {
  readonly year: number;
  /** False where the act on transfers is not known: due dates in such a year are provisional. */
  readonly confirmed: boolean;
  /** Non-working holidays; one on a weekend is not moved (Указ No 157, п. 3). */
  readonly holidays: readonly { readonly on: CalendarDate; readonly name: string }[];
  /** A weekday made a day off, and the Saturday that is worked instead. */
  readonly transfers: readonly Transfer[];
  readonly act: string | null;
}
