/** What a day of the calendar is, where it is not as its weekday has it. */
export type DayMark = 'weekend' | 'holiday' | 'transfer' | 'worked';

/** Everything that `calendar` says. */
export interface CalendarTexts {
  title(year: number): string;
  /** Monday first, in two letters. */
  readonly weekdays: readonly string[];
  /** Under a month's name: how many days are worked. */
  worked(days: number): string;
  /** Behind the sign that marks such a day. */
  readonly marks: Readonly<Record<DayMark, string>>;
  act(act: string): string;
  readonly provisional: string;
  total(working: string, off: string): string;
  /** By its name in the calendar. */
  holiday(name: string): string;
  readonly special: string;
  readonly columns: Readonly<
    Record<'what' | 'year' | 'workingDays' | 'transfers' | 'off' | 'worked' | 'act', string>
  >;
  /** Of a day off that is worked on another day, and of the other way round. */
  offFor(worked: string, byOffice: boolean): string;
  workedFor(off: string, byOffice: boolean): string;
  readonly moved: string;
  readonly unmoved: string;
  readonly recompute: string;
  /** From 1 November on, of the next year. */
  missing(year: number): string;
}
