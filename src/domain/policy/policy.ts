import type { Channel, Control, LegalStatus, TermBasis } from '../codes.ts';
import type { CalendarDate } from '../ids.ts';

/** A jurisdiction as validated data: `data/policies/*.json`, copied into the register by `init`. */
export interface Policy {
  readonly code: string;
  readonly title: string;
  /** Where the rules stand: the act and its edition. */
  readonly source: string;
  /** Dated offsets from UTC, oldest first; the first has no `from`. */
  readonly zone: readonly ZoneOffset[];
  readonly numbering: Numbering;
  readonly channels: Readonly<Record<Channel, ChannelRule>>;
  readonly terms: readonly TermRule[];
  readonly thresholds: { readonly collective: number };
}

export interface ZoneOffset {
  /** UTC instant from which the offset holds; null for the oldest. */
  readonly from: string | null;
  /** `+03:00` */
  readonly offset: string;
}

export interface Numbering {
  /** Of `{series}`, `{n}` and `{year}`; restarts each year. */
  readonly template: string;
}

export interface ChannelRule {
  /** As printed: `ЛП`. */
  readonly series: string;
  /** As typed on a Latin keyboard: `LP`. */
  readonly alias: string;
  readonly legalStatus: LegalStatus;
  /** The control that a new appeal is taken under. */
  readonly control: Control;
}

/** The term of some channels from a day on; the newest rule that holds on the registration day is used. */
export interface TermRule {
  readonly channels: readonly Channel[];
  readonly holdsFrom: CalendarDate | null;
  readonly unit: 'calendar-days' | 'working-days' | 'months';
  readonly length: number;
  readonly start: 'registration' | 'receipt';
  readonly firstDayCounts: boolean;
  readonly ifDayOff: 'next' | 'previous' | 'none';
  readonly basis: TermBasis;
  /** `art. 17(3)`; null for the office's own rule. */
  readonly article: string | null;
  /** Where it stands how the days are counted: `art. 17`; null for the office's own rule. */
  readonly countingArticle: string | null;
  /** False where no source at hand proves the rule. */
  readonly confirmed: boolean;
}
