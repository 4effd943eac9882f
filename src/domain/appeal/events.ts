import type { Channel, Control, Kind, LegalStatus, Network, Outcome, TermBasis } from '../codes.ts';
import type { AppealId, CalendarDate, OfficialId } from '../ids.ts';
import type { Applicant } from '../party/applicant.ts';
import type { AppealAttached } from './events/attached.ts';
import type {
  AppealDeclined,
  AppealForwarded,
  AppealJoined,
  AppealReopened,
  AppealWithdrawn,
} from './events/endings.ts';
import type {
  AppealLinked,
  AppealReplied,
  AppealVisited,
  ApplicantNotified,
} from './events/marks.ts';
import type { AppealExtended, AppealRescheduled } from './events/terms.ts';

/**
 * What can happen to an appeal. `facts` are public and stay for good; `private` holds what the
 * law may make us erase. A fact `…On` says when it happened, the event's `at` when it was recorded.
 */
export type AppealEvent =
  | AppealRegistered
  | AppealEdited
  | AppealNoted
  | AppealAssigned
  | AppealExtended
  | AppealRescheduled
  | AppealAnswered
  | AppealForwarded
  | AppealDeclined
  | AppealWithdrawn
  | AppealJoined
  | AppealReopened
  | AppealReleased
  | ApplicantNotified
  | AppealReplied
  | AppealLinked
  | AppealVisited
  | AppealAttached;

export interface AppealRegistered {
  readonly type: 'registered';
  readonly facts: RegisteredFacts;
  readonly private: RegisteredPrivate;
}
export interface RegisteredFacts {
  /** `ordinal` and `number` are 0 and '' in a draft: the store fills them in its transaction. */
  readonly series: string;
  readonly ordinal: number;
  readonly year: number;
  readonly number: string;
  readonly channel: Channel;
  readonly network: Network | null;
  readonly legalStatus: LegalStatus;
  readonly kind: Kind;
  readonly receivedOn: CalendarDate;
  readonly registeredOn: CalendarDate;
  readonly signatories: number | null;
  readonly anonymous: boolean;
  /** Topic code of each question, in order; never empty. */
  readonly topics: readonly (string | null)[];
  readonly territory: string | null;
  readonly control: Control;
  readonly dueOn: CalendarDate | null;
  readonly dueBasis: TermBasis | null;
  readonly dueProvisional: boolean;
  readonly repeatOf: AppealId | null;
  readonly key: string | null;
  /** The number is a journal's own: the draft has its ordinal, and gaps below it are the journal's. */
  readonly numberKept?: true;
}
export interface RegisteredPrivate {
  readonly applicant: Applicant;
  readonly summary: string;
  readonly text: string | null;
  /** Text of each question, as long as `topics`. */
  readonly questions: readonly (string | null)[];
  /** Whom or what a complaint complains about. */
  readonly against?: string | null;
}

/** Only what changed; a list replaces the whole list. */
export interface AppealEdited {
  readonly type: 'edited';
  readonly facts: EditedFacts;
  readonly private: EditedPrivate | null;
}
export type EditedFacts = Partial<
  Pick<
    RegisteredFacts,
    | 'network'
    | 'legalStatus'
    | 'kind'
    | 'receivedOn'
    | 'registeredOn'
    | 'signatories'
    | 'anonymous'
    | 'topics'
    | 'territory'
    | 'dueOn'
    | 'dueBasis'
    | 'dueProvisional'
  >
>;
export type EditedPrivate = Partial<RegisteredPrivate>;

export interface AppealNoted {
  readonly type: 'noted';
  readonly facts: Record<string, never>;
  readonly private: { readonly text: string };
}

/** Only what is set changes; `executors` replaces the whole list. */
export interface AppealAssigned {
  readonly type: 'assigned';
  readonly facts: AssignedFacts;
  readonly private: {
    readonly resolution?: string;
    /** Why all the same to the official complained about. */
    readonly despite?: string;
  } | null;
}
export interface AssignedFacts {
  readonly assignedOn: CalendarDate;
  readonly controller?: OfficialId;
  readonly executors?: readonly OfficialId[];
  /** The executors are of this question alone; its first is responsible for it. */
  readonly question?: number;
  readonly resolutionBy?: OfficialId;
  readonly controlDueOn?: CalendarDate;
  /** Answered with a promise of later work, and kept until it is done. */
  readonly control?: 'additional';
  /** A stand-in until this day, the first on which the absent one is back; null ends it. */
  readonly standIn?: StandIn | null;
}
export interface StandIn {
  readonly for: OfficialId;
  readonly until: CalendarDate;
}

/** A final answer, of one question or (without `question`) of all that are still open; or an interim one. */
export interface AppealAnswered {
  readonly type: 'answered';
  readonly facts: AnsweredFacts;
  readonly private: null;
}
export interface AnsweredFacts {
  readonly answeredOn: CalendarDate;
  /** null only in an interim one. */
  readonly outcome: Outcome | null;
  readonly question?: number;
  readonly interim: boolean;
  readonly replyNumber: string | null;
}

export interface AppealReleased {
  readonly type: 'released';
  readonly facts: {
    readonly releasedOn: CalendarDate;
    readonly by: OfficialId | null;
    /** Not the author of the resolution, but authorised to. */
    readonly authorised?: boolean;
  };
  readonly private: null;
}
