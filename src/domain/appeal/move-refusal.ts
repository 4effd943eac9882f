import type { Channel, Outcome, Status } from '../codes.ts';
import type { CalendarDate } from '../ids.ts';
import type { NoDuplicateReason, NotWrittenFromReason } from './life/link-reasons.ts';
import type { Move } from './moves.ts';

/** A move that an appeal's state or a rule forbids: exit code 3. `possible` is what it allows now. */
export type MoveRefusal =
  | (Impossible & {
      code: 'already-closed';
      status: Status;
      closedOn: CalendarDate | null;
    })
  | (Impossible & { code: 'not-answered' })
  | (Impossible & { code: 'not-closed' })
  | (Impossible & { code: 'already-released'; releasedOn: CalendarDate | null })
  | (Impossible & { code: 'not-on-control' })
  | (Impossible & { code: 'partly-answered'; question: number; answeredOn: CalendarDate | null })
  /** What an answer has no place for has its own verb. */
  | (Impossible & { code: 'outcome-by-move'; outcome: Outcome; move: Move })
  | (Impossible & { code: 'no-term' })
  | { code: 'reason-missing'; number: string }
  | { code: 'new-term-missing'; number: string }
  | { code: 'not-later'; number: string; dueOn: CalendarDate; to: CalendarDate }
  | { code: 'term-run-out'; number: string; dueOn: CalendarDate; on: CalendarDate }
  /** Art. 17(3): more than a month only on a ground of the list. */
  | { code: 'over-cap'; number: string; cap: CalendarDate; to: CalendarDate; grounds: string[] }
  | { code: 'ground-unknown'; number: string; ground: string; grounds: string[] }
  | { code: 'notice-missing'; number: string; by: CalendarDate }
  | { code: 'notice-late'; number: string; on: CalendarDate; by: CalendarDate }
  | { code: 'nothing-to-notify'; number: string }
  | { code: 'body-missing'; number: string }
  /** Art. 10(6). */
  | { code: 'forwarded-to-accused'; number: string; to: string }
  /** Ours, not the law's. */
  | { code: 'assigned-to-accused'; number: string; name: string }
  | { code: 'release-unauthorised'; number: string; name: string; author: string }
  /** Art. 22. */
  | { code: 'visit-missing'; number: string; signatories: number; least: number }
  /** Art. 25¹. */
  | { code: 'not-mass'; number: string; channel: Channel }
  | { code: 'linked-to-itself'; number: string }
  /** Art. 13(1). */
  | { code: 'not-a-duplicate'; number: string; because: NoDuplicateReason }
  /** Art. 14(2). */
  | { code: 'not-written-from'; number: string; because: NotWrittenFromReason };

interface Impossible {
  number: string;
  possible: readonly Move[];
}
