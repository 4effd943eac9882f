import type { CalendarYear } from '../calendar/calendar.ts';
import type { CalendarDate } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import type { LocalName } from './office.ts';

/** What can happen to the lists that the office keeps. */
export type OfficialEvent =
  | Added<{
      name: string;
      post: string | null;
      login: string | null;
      /** Missing in events of older programs. */
      email?: string | null;
      activeFrom: CalendarDate | null;
    }>
  | Edited<{
      name: string;
      post: string | null;
      login: string | null;
      /** Missing in events of older programs. */
      email?: string | null;
      activeFrom: CalendarDate | null;
    }>
  | Retired
  | Restored;
export type TopicEvent = CodedEvent;
export type TerritoryEvent = CodedEvent;

/** Topics and territories: a code that stays, and a name that may change. */
export type CodedEvent =
  | Added<{ code: string; name: LocalName; activeFrom: CalendarDate | null }>
  | Edited<{ name: LocalName; activeFrom: CalendarDate | null }>
  | Retired
  | Restored;

export interface Added<F> {
  readonly type: 'added';
  readonly facts: Readonly<F>;
  readonly private: null;
}
export interface Edited<F> {
  readonly type: 'edited';
  readonly facts: Readonly<Partial<F>>;
  readonly private: null;
}
export interface Retired {
  readonly type: 'retired';
  /** The last day in use. */
  readonly facts: { readonly retiredOn: CalendarDate };
  readonly private: null;
}
export interface Restored {
  readonly type: 'restored';
  readonly facts: Record<string, never>;
  readonly private: null;
}

/** The office's rules and days, taken into the register so that all who share it share them. */
export interface PolicyAdopted {
  readonly type: 'adopted';
  readonly facts: Policy;
  readonly private: null;
}
/** One subject a year; a later one of the same year replaces it. */
export interface CalendarAdopted {
  readonly type: 'adopted';
  readonly facts: CalendarYear;
  readonly private: null;
}

export interface RegisterCreated {
  readonly type: 'created';
  readonly facts: { readonly demo: boolean };
  readonly private: null;
}

/** A run of `import`; its step is one undo step, committed in short batches. */
export type ImportEvent =
  | {
      readonly type: 'started';
      readonly facts: { readonly source: string; readonly digest: string };
      readonly private: null;
    }
  | {
      readonly type: 'finished';
      readonly facts: { readonly added: number; readonly known: number; readonly refused: number };
      readonly private: null;
    };

/** The event of `undo` and `undo --redo`: it names the step it reverses or brings back. */
export type StepEvent =
  | { readonly type: 'undone'; readonly facts: { readonly step: number }; readonly private: null }
  | { readonly type: 'redone'; readonly facts: { readonly step: number }; readonly private: null };
