import type { CalendarDate, Instant } from '../ids.ts';

/** A report that was handed in: its figures stay whatever becomes of the appeals. */
export interface ReportFrozen {
  readonly type: 'frozen';
  readonly facts: {
    /** `2023-Q1` */
    readonly label: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly asOf: CalendarDate;
    /** 1 for the first of the period; a later one stands beside it. */
    readonly edition: number;
    /** Under which definitions it was counted. */
    readonly definitions: number;
    /** The last event that it rests on. */
    readonly head: { readonly seq: number; readonly hash: string };
    /** The tables of the report as it was counted; what they are is the reports' affair. */
    readonly sections: readonly object[];
  };
  readonly private: null;
}

/** With who handed it in, and when. */
export interface FrozenReport extends Readonly<ReportFrozen['facts']> {
  readonly id: number;
  readonly at: Instant;
  readonly actor: string;
}
