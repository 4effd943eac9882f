import type { AppealEvent } from './appeal/events.ts';
import type { Instant, StepId, SubjectId } from './ids.ts';
import type { BatchTaken, ThreadEvent } from './inbox/events.ts';
import type { AccountEvent } from './office/account.ts';
import type {
  CalendarAdopted,
  ImportEvent,
  OfficialEvent,
  PolicyAdopted,
  RegisterCreated,
  StepEvent,
  TerritoryEvent,
  TopicEvent,
} from './office/events.ts';
import type { ReportFrozen } from './office/freeze.ts';
import type { ReminderSent } from './office/reminder.ts';
import type { PersonsMerged } from './party/person-events.ts';

/** Which events a subject can have. */
export interface EventsOf {
  appeal: AppealEvent;
  official: OfficialEvent;
  topic: TopicEvent;
  territory: TerritoryEvent;
  account: AccountEvent;
  policy: PolicyAdopted;
  calendar: CalendarAdopted;
  register: RegisterCreated;
  import: ImportEvent;
  reminder: ReminderSent;
  person: PersonsMerged;
  /** Decisions on a thread of the inbox. */
  thread: ThreadEvent;
  /** Messages that an import took in. */
  batch: BatchTaken;
  freeze: ReportFrozen;
  /** Undo and redo. */
  step: StepEvent;
}
export type SubjectType = keyof EventsOf;

/** What happened, as it stands in the register: never altered, ordered by `seq`, never by `at`. */
export type Recorded<S extends SubjectType = SubjectType> = S extends SubjectType
  ? EventsOf[S] & {
      readonly seq: number;
      readonly step: StepId;
      readonly subject: { readonly type: S; readonly id: SubjectId };
      /** The subject's version after this event, from 1. */
      readonly version: number;
      readonly at: Instant;
      readonly actor: string;
      /** True while an `undone` event without a later `redone` names its step. */
      readonly undone: boolean;
    }
  : never;
