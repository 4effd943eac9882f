import type {
  Channel,
  Control,
  Kind,
  LegalStatus,
  Network,
  Outcome,
  Status,
} from '../../domain/codes.ts';
import type { AppealId, CalendarDate, OfficialId } from '../../domain/ids.ts';

/** An empty or missing member does not filter. Dates are of registration, inclusive. */
export interface AppealFilter {
  readonly channel?: readonly Channel[];
  readonly network?: readonly Network[];
  readonly legalStatus?: readonly LegalStatus[];
  readonly status?: readonly Status[];
  readonly control?: readonly Control[];
  readonly kind?: readonly Kind[];
  /** Codes; a parent's children are listed by the caller. */
  readonly topic?: readonly string[];
  readonly territory?: readonly string[];
  readonly controller?: readonly OfficialId[];
  readonly executor?: readonly OfficialId[];
  readonly outcome?: readonly Outcome[];
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** Open and past the due date on this day. */
  readonly overdueOn?: CalendarDate;
  /** Linked to one of these as its duplicates. */
  readonly duplicateOf?: readonly AppealId[];
  /** Marked as a repeat of an answered one. */
  readonly repeated?: boolean;
  /** With two or more signatories. */
  readonly collective?: boolean;
}
