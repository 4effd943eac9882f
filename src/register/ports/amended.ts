import type { Recorded } from '../../domain/event.ts';
import type { CalendarDate, Instant } from '../../domain/ids.ts';

/** Appeals of a span of days on which something was recorded after an event of the chain. */
export interface AmendedQuery {
  /** Registered between these days, now or before a correction. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The `seq` of the last event that was known then. */
  readonly after: number;
}

/** The events of one appeal as they stood then and as they stand now. */
export interface Amended {
  /** Empty where it was registered since. */
  readonly before: readonly Recorded<'appeal'>[];
  readonly now: readonly Recorded<'appeal'>[];
  readonly last: AmendedBy;
  /** It came in by an import since. */
  readonly imported: boolean;
}

/** The newest of what was recorded since; undo and redo are events too. */
export interface AmendedBy {
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
}
