import type {
  Channel,
  Control,
  Kind,
  LegalStatus,
  LetterSubject,
  Network,
  Outcome,
  Status,
  TermBasis,
} from '../codes.ts';
import type { AppealId, CalendarDate, Instant, OfficialId } from '../ids.ts';
import type { Applicant } from '../party/applicant.ts';
import type { StandIn } from './events.ts';

export interface Question {
  /** From 1. The appeal's topic is its first question's. */
  readonly ordinal: number;
  readonly topic: string | null;
  readonly text: string | null;
  /** The first of its executors, the responsible one. */
  readonly executor: OfficialId | null;
  readonly executors: readonly OfficialId[];
  readonly outcome: Outcome | null;
  readonly answeredOn: CalendarDate | null;
}

/** The head's instruction (резолюция). */
export interface Resolution {
  readonly by: OfficialId | null;
  readonly on: CalendarDate;
  readonly text: string | null;
}

/** Art. 17(3): why the date in force is later than the original one. */
export interface Extension {
  readonly on: CalendarDate;
  /** Of the policy's list; null up to the longest term that needs none. */
  readonly ground: string | null;
  readonly reason: string | null;
}

/** What the applicant was sent besides the answer in force. */
export interface Letter {
  readonly about: LetterSubject;
  readonly on: CalendarDate;
  readonly number: string | null;
  /** Of an earlier answer only. */
  readonly outcome: Outcome | null;
}

export interface Note {
  readonly at: Instant;
  readonly actor: string;
  readonly text: string;
}

/** A file that belongs to the matter. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Who took it off control. */
export interface Release {
  readonly by: OfficialId | null;
  /** Not the author of the resolution, but authorised to. */
  readonly authorised: boolean;
  /** Who typed it. */
  readonly actor: string;
}

/** The latest state of one appeal: the fold of its events. */
export interface Appeal {
  readonly id: AppealId;
  readonly number: string;
  readonly series: string;
  readonly ordinal: number;
  readonly year: number;
  readonly channel: Channel;
  /** Of a direct message only. */
  readonly network: Network | null;
  readonly legalStatus: LegalStatus;
  readonly kind: Kind;
  readonly receivedOn: CalendarDate;
  readonly registeredOn: CalendarDate;
  readonly applicant: Applicant;
  /** How many signed a collective appeal (art. 1: two or more); null for one applicant. */
  readonly signatories: number | null;
  /** Art. 23; set by the clerk, never guessed. Statutory channels only. */
  readonly anonymous: boolean;
  readonly summary: string;
  readonly text: string | null;
  /** Never empty. */
  readonly questions: readonly Question[];
  readonly territory: string | null;
  /** Whom or what a complaint complains about. */
  readonly against: string | null;
  readonly controller: OfficialId | null;
  /** The first is responsible. */
  readonly executors: readonly OfficialId[];
  readonly resolution: Resolution | null;
  /** Who watches or acts stands in for somebody absent. */
  readonly standIn: StandIn | null;
  readonly control: Control;
  readonly status: Status;
  /** The date in force; null where the policy sets no term. */
  readonly dueOn: CalendarDate | null;
  readonly originalDueOn: CalendarDate | null;
  readonly dueBasis: TermBasis | null;
  /** From which day that date has been in force. */
  readonly dueSince: CalendarDate | null;
  readonly extension: Extension | null;
  /** The due date falls in a year whose calendar is not confirmed. */
  readonly dueProvisional: boolean;
  /** The office's own date, by resolution or additional control. */
  readonly controlDueOn: CalendarDate | null;
  /** The first letter or answer of any kind: of a direct message, the first reply. */
  readonly firstReplyOn: CalendarDate | null;
  readonly letters: readonly Letter[];
  readonly answeredOn: CalendarDate | null;
  readonly replyNumber: string | null;
  readonly outcome: Outcome | null;
  readonly releasedOn: CalendarDate | null;
  readonly release: Release | null;
  readonly closedOn: CalendarDate | null;
  /** By when a forwarding or leaving unexamined was due (art. 10(3), 15(4)); null for other ends. */
  readonly closingDueOn: CalendarDate | null;
  /** The body it was forwarded to, and under which number. */
  readonly forwardedTo: string | null;
  readonly forwardedNumber: string | null;
  /** Of leaving it unexamined (art. 15), from the policy's list. */
  readonly ground: string | null;
  /** The last time. */
  readonly reopenedOn: CalendarDate | null;
  /** Art. 22: of the site, before the answer to thirty applicants or more. */
  readonly visitedOn: CalendarDate | null;
  readonly noVisitReason: string | null;
  readonly repeatOf: AppealId | null;
  /** The first of several alike before its answer (art. 13(1)). */
  readonly duplicateOf: AppealId | null;
  /** The oral appeal that this written one came of (art. 14(2)). */
  readonly writtenFrom: AppealId | null;
  /** Makes `add --key` and imports idempotent. */
  readonly key: string | null;
  readonly notes: readonly Note[];
  readonly attachments: readonly Attachment[];
  readonly version: number;
}

/** What was true from a day on, so that a past day can be asked about. `toOn` is the first day it no longer was. */
interface Dated {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
}
export interface Assignment extends Dated {
  readonly role: 'controller' | 'executor';
  /** Place among the executors, from 1; 1 for a controller. */
  readonly ordinal: number;
  /** Executors of this question alone; null: of the whole appeal. */
  readonly question: number | null;
  readonly official: OfficialId;
}
export interface TermPeriod extends Dated {
  readonly dueOn: CalendarDate;
  readonly basis: TermBasis;
}
/** A final answer (or another final status) stands from its day until the matter is reopened. */
export interface AnswerPeriod extends Dated {
  readonly outcome: Outcome;
}
export interface ControlPeriod extends Dated {
  readonly control: Control;
  readonly dueOn: CalendarDate | null;
}

/** The latest state and the dated rows beside it. */
export interface AppealRecord {
  readonly appeal: Appeal;
  readonly assignments: readonly Assignment[];
  readonly terms: readonly TermPeriod[];
  readonly answers: readonly AnswerPeriod[];
  readonly controls: readonly ControlPeriod[];
  /** From a journal: once annulled, the number may be taken again. */
  readonly numberKept: boolean;
}

export const isOpen = (appeal: Pick<Appeal, 'status'>): boolean =>
  appeal.status === 'registered' || appeal.status === 'in-progress';

/** Past the due date without a final answer; an answered appeal never is. */
export const isOverdue = (appeal: Appeal, today: CalendarDate): boolean =>
  isOpen(appeal) && appeal.dueOn !== null && appeal.dueOn < today;

export const isControlOverdue = (appeal: Appeal, today: CalendarDate): boolean =>
  (appeal.control === 'on' || appeal.control === 'additional') &&
  appeal.controlDueOn !== null &&
  appeal.controlDueOn < today;

/** A final answer after the due date; what ended without one has its own mark. */
export const isAnsweredLate = ({ answeredOn, dueOn }: Appeal): boolean =>
  answeredOn !== null && dueOn !== null && answeredOn > dueOn;

/** Forwarded or left unexamined, or the applicant told of it, after the term for that (art. 10(3), 15(4)). */
export const isClosedLate = ({ closedOn, closingDueOn, letters }: Appeal): boolean =>
  closedOn !== null &&
  closingDueOn !== null &&
  (closedOn > closingDueOn ||
    letters.some(({ about, on }) => CLOSING_NOTICES.has(about) && on > closingDueOn));

/** The notices that the same term covers. */
const CLOSING_NOTICES: ReadonlySet<LetterSubject> = new Set(['forwarded', 'left-unexamined']);
