import type {
  Channel,
  Control,
  Kind,
  LegalStatus,
  Network,
  Outcome,
  Status,
  TermBasis,
} from '../codes.ts';
import type { AppealId, CalendarDate, Instant, OfficialId } from '../ids.ts';
import type { Applicant } from '../party/applicant.ts';

export interface Question {
  /** From 1. The appeal's topic is its first question's. */
  readonly ordinal: number;
  readonly topic: string | null;
  readonly text: string | null;
  readonly executor: OfficialId | null;
  readonly outcome: Outcome | null;
  readonly answeredOn: CalendarDate | null;
}

/** The head's instruction (резолюция). */
export interface Resolution {
  readonly by: OfficialId | null;
  readonly on: CalendarDate;
  readonly text: string | null;
}

export interface Note {
  readonly at: Instant;
  readonly actor: string;
  readonly text: string;
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
  readonly controller: OfficialId | null;
  /** The first is responsible. */
  readonly executors: readonly OfficialId[];
  readonly resolution: Resolution | null;
  readonly control: Control;
  readonly status: Status;
  /** The date in force; null where the policy sets no term. */
  readonly dueOn: CalendarDate | null;
  readonly originalDueOn: CalendarDate | null;
  readonly dueBasis: TermBasis | null;
  /** The due date falls in a year whose calendar is not confirmed. */
  readonly dueProvisional: boolean;
  /** The office's own date, by resolution or additional control. */
  readonly controlDueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly replyNumber: string | null;
  readonly outcome: Outcome | null;
  readonly releasedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly repeatOf: AppealId | null;
  /** Makes `add --key` and imports idempotent. */
  readonly key: string | null;
  readonly notes: readonly Note[];
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

export const isAnsweredLate = (appeal: Appeal): boolean =>
  appeal.closedOn !== null && appeal.dueOn !== null && appeal.closedOn > appeal.dueOn;
