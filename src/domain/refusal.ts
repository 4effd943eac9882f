import type { MoveRefusal } from './appeal/move-refusal.ts';
import type { NoRepeatReason } from './appeal/repeat-reasons.ts';
import type { Channel, OfficeList } from './codes.ts';
import type { CalendarDate, Instant } from './ids.ts';
import type { Decision } from './inbox/thread.ts';

/**
 * Why nothing was changed: a code and the facts of the case, no prose.
 * i18n holds a sentence for each code; `src/cli/exit-codes.ts` its exit code.
 */
export type Refusal = RuleRefusal | MoveRefusal | LookupRefusal;

/** Refused by a rule: exit code 3. */
export type RuleRefusal =
  | { code: 'summary-empty' }
  | { code: 'text-too-long'; field: string; length: number; limit: number }
  | { code: 'date-in-future'; field: DateField; date: CalendarDate; today: CalendarDate }
  | {
      code: 'dates-out-of-order';
      earlier: DateField;
      earlierOn: CalendarDate;
      later: DateField;
      laterOn: CalendarDate;
    }
  | { code: 'network-without-direct'; channel: Channel }
  | { code: 'anonymous-informal'; channel: Channel }
  | { code: 'anonymous-with-applicant' }
  | { code: 'signatories-too-few'; signatories: number; minimum: number }
  | { code: 'annulled'; number: string }
  | { code: 'question-unknown'; number: string; question: number; questions: number }
  | { code: 'question-answered'; number: string; question: number; answeredOn: CalendarDate }
  | { code: 'nothing-to-change'; number: string }
  | { code: 'year-fixed'; number: string; registeredOn: CalendarDate; year: number }
  | {
      code: 'official-inactive';
      name: string;
      on: CalendarDate;
      activeFrom: CalendarDate | null;
      activeTo: CalendarDate | null;
    }
  | { code: 'entry-retired'; list: OfficeList; entry: string; on: CalendarDate }
  | { code: 'name-empty'; list: OfficeList }
  | { code: 'code-unfit'; list: OfficeList; entry: string }
  | { code: 'entry-exists'; list: OfficeList; entry: string }
  | { code: 'entry-not-retired'; list: OfficeList; entry: string }
  | { code: 'topic-parent-unknown'; topic: string; parent: string }
  | { code: 'topic-too-deep'; topic: string; parent: string }
  | { code: 'same-official'; name: string }
  | { code: 'nothing-to-undo'; actor: string }
  | { code: 'nothing-to-redo'; actor: string }
  | { code: 'undo-blocked'; subject: string; actor: string; at: Instant; event: string }
  /** Art. 1: a repeat is written or electronic, within three years, after the first was answered. */
  | {
      code: 'not-a-repeat';
      number: string;
      because: NoRepeatReason;
    }
  | { code: 'key-taken'; key: string; number: string }
  | { code: 'number-taken'; number: string }
  | { code: 'same-person'; one: string; other: string }
  | { code: 'already-attached'; number: string; name: string }
  /** `limit` in bytes. */
  | { code: 'attachment-too-large'; name: string; limit: number }
  | { code: 'attachment-empty'; name: string }
  | { code: 'number-unfit'; text: string }
  | { code: 'number-of-other-year'; text: string; registeredOn: CalendarDate }
  | { code: 'stale-version'; number: string; expected: number; found: number; fields: string[] }
  | { code: 'demo-over-real'; path: string }
  | { code: 'not-working-day'; date: CalendarDate }
  | { code: 'not-saturday'; date: CalendarDate }
  | { code: 'saturday-is-holiday'; date: CalendarDate; name: string }
  | { code: 'saturday-taken'; date: CalendarDate; off: CalendarDate }
  | { code: 'transfer-too-far'; off: CalendarDate; worked: CalendarDate }
  | { code: 'not-moved'; date: CalendarDate }
  | { code: 'calendar-unchanged'; years: number[] }
  | { code: 'policy-unchanged'; policy: string }
  | { code: 'period-unfinished'; period: string; to: CalendarDate; today: CalendarDate }
  | { code: 'already-frozen'; period: string; actor: string; on: CalendarDate }
  | { code: 'report-unbalanced'; period: string }
  | InboxRefusal;

/** Of a thread of the inbox. */
export type InboxRefusal =
  | { code: 'message-unknown'; thread: number; from: number; to: number; messages: number }
  | { code: 'nothing-to-accept'; thread: number }
  | { code: 'thread-decided'; thread: number; status: Decision }
  | { code: 'thread-undecided'; thread: number }
  /** Its threads are kept already, as those of another account. */
  | { code: 'account-unlike'; account: string; known: string };

/** No such record, or several: exit code 5. */
export type LookupRefusal =
  | { code: 'thread-unknown'; thread: string; candidates: string[] }
  | { code: 'appeal-unknown'; number: string }
  | { code: 'appeal-ambiguous'; number: string; candidates: string[] }
  | { code: 'person-unknown'; text: string }
  | { code: 'person-ambiguous'; text: string; candidates: string[] }
  | { code: 'frozen-unknown'; period: string }
  | { code: 'entry-unknown'; list: OfficeList; entry: string; candidates: string[] }
  | { code: 'entry-ambiguous'; list: OfficeList; entry: string; candidates: string[] };

export type DateField =
  | 'received'
  | 'registered'
  | 'answered'
  | 'released'
  | 'due'
  | 'assigned'
  | 'term'
  | 'extended'
  | 'notified'
  | 'forwarded'
  | 'declined'
  | 'withdrawn'
  | 'reopened'
  | 'visited'
  | 'counted';
