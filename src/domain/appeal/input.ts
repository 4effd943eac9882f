import type { WorkingDays } from '../calendar/working-days.ts';
import type { Channel, Kind, LegalStatus, Network, Outcome } from '../codes.ts';
import type { AppealId, CalendarDate, OfficialId } from '../ids.ts';
import type { Official } from '../office/office.ts';
import type { Applicant } from '../party/applicant.ts';
import type { Policy } from '../policy/policy.ts';
import type { StandIn } from './events.ts';
import type { OwnNumber } from './own-number.ts';

/** The office's rules and people on the day of the decision. */
export interface Rules {
  readonly policy: Policy;
  readonly days: WorkingDays;
  readonly today: CalendarDate;
  readonly officials: ReadonlyMap<OfficialId, Official>;
}

/** What a clerk, an inbox or a journal says of a new appeal. */
export interface NewAppeal {
  readonly channel: Channel;
  readonly network: Network | null;
  /** null: as the policy has it for the channel. */
  readonly legalStatus: LegalStatus | null;
  readonly kind: Kind;
  readonly receivedOn: CalendarDate;
  readonly registeredOn: CalendarDate;
  readonly applicant: Applicant;
  readonly signatories: number | null;
  readonly anonymous: boolean;
  readonly summary: string;
  readonly text: string | null;
  /** At least one; the first one's topic is the appeal's. */
  readonly questions: readonly { readonly topic: string | null; readonly text: string | null }[];
  readonly territory: string | null;
  /** Whom or what it complains about. */
  readonly against?: string | null;
  readonly repeatOf: AppealId | null;
  readonly key: string | null;
  /** Of a journal that keeps its own. */
  readonly ownNumber?: OwnNumber;
  readonly assignment: AssignmentInput | null;
  /** An answer given at once: at the desk, or long ago in a journal that is brought in. */
  readonly answer: AnswerInput | null;
  readonly release: ReleaseInput | null;
}

/** Only what is given changes. */
export interface AssignmentInput {
  readonly assignedOn: CalendarDate;
  readonly controller?: OfficialId;
  /** The first is responsible. */
  readonly executors?: readonly OfficialId[];
  /** The executors are of this question alone. */
  readonly question?: number;
  readonly resolution?: string;
  readonly resolutionBy?: OfficialId;
  readonly controlDueOn?: CalendarDate;
  /** The answer promised later work: kept under control until `controlDueOn`. */
  readonly additional?: boolean;
  readonly standIn?: StandIn | null;
  /** Why all the same to the official complained about. */
  readonly despite?: string;
}

export interface AnswerInput {
  readonly answeredOn: CalendarDate;
  /** null only in an interim one. */
  readonly outcome: Outcome | null;
  /** Without one: all questions that are still open. */
  readonly question?: number;
  readonly interim: boolean;
  readonly replyNumber: string | null;
}

export interface ReleaseInput {
  readonly releasedOn: CalendarDate;
  /** null: who gave the resolution. */
  readonly by: OfficialId | null;
  /** Another official than the author of the resolution may, if authorised. */
  readonly authorised?: boolean;
}

/** New values of the fields that a clerk may correct; what is not named stays. */
export interface EditInput {
  readonly network?: Network | null;
  readonly legalStatus?: LegalStatus;
  readonly kind?: Kind;
  readonly receivedOn?: CalendarDate;
  readonly registeredOn?: CalendarDate;
  readonly signatories?: number | null;
  readonly anonymous?: boolean;
  readonly topics?: readonly (string | null)[];
  readonly questions?: readonly (string | null)[];
  readonly territory?: string | null;
  readonly applicant?: Partial<Applicant>;
  readonly against?: string | null;
  readonly summary?: string;
  readonly text?: string | null;
}
