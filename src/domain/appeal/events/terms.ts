import type { TermBasis } from '../../codes.ts';
import type { CalendarDate } from '../../ids.ts';

/** Art. 17(3): a later due date; the original one is kept. */
export interface AppealExtended {
  readonly type: 'extended';
  readonly facts: {
    readonly extendedOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly dueBasis: TermBasis;
    readonly dueProvisional: boolean;
    /** Of the policy's list; only past the longest term that needs none. */
    readonly ground: string | null;
  };
  readonly private: { readonly reason: string };
}

/** The calendar changed, and the dates with it. */
export interface AppealRescheduled {
  readonly type: 'rescheduled';
  readonly facts: {
    readonly rescheduledOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly originalDueOn: CalendarDate;
    readonly dueBasis: TermBasis;
    readonly dueProvisional: boolean;
  };
  readonly private: null;
}
