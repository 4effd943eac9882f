import type { Channel, Control, Kind, LegalStatus, Outcome, TermBasis } from '../codes.ts';
import type { CalendarDate } from '../ids.ts';

/** A jurisdiction as validated data: `data/policies/*.json`, copied into the register by `init`. */
export interface Policy {
  readonly code: string;
  readonly title: string;
  /** Where the rules stand: the act and its edition. */
  readonly source: string;
  /** Dated offsets from UTC, oldest first; the first has no `from`. */
  readonly zone: readonly ZoneOffset[];
  readonly holidays: AnnualHolidays;
  readonly numbering: Numbering;
  readonly channels: Readonly<Record<Channel, ChannelRule>>;
  /** Dated rows: an appeal keeps those that held when it was registered. */
  readonly terms: readonly TermRule[];
  readonly outcomes: readonly OutcomeRule[];
  readonly grounds: Readonly<Record<GroundList, readonly Ground[]>>;
  readonly thresholds: readonly ThresholdRule[];
  readonly repeat: readonly RepeatRule[];
}

/** One that an earlier program took up: without the rules that came since, nothing can be decided by it. */
export const isOutdated = (policy: Policy): boolean => !('grounds' in policy);

/** Where a rule stands, and how sure it is: what `policy show` marks. */
export interface RuleSource {
  /** `office`: the office's own rule, no law. */
  readonly basis: TermBasis;
  /** `art. 17(3)`; null where no act is known to say it. */
  readonly article: string | null;
  /** False where no source at hand proves the rule. */
  readonly confirmed: boolean;
}

/** Of the rows of one rule, the newest that holds on a day is in force. */
export interface DatedRule extends RuleSource {
  /** null: from the beginning. */
  readonly holdsFrom: CalendarDate | null;
}

export interface ZoneOffset {
  /** UTC instant from which the offset holds; null for the oldest. */
  readonly from: string | null;
  /** `+03:00` */
  readonly offset: string;
}

/** The holidays of a year that no calendar is at hand for. */
export interface AnnualHolidays {
  readonly fixed: readonly {
    /** `01-07` */
    readonly day: string;
    readonly name: string;
    /** The first year that had it; null: always. */
    readonly fromYear: number | null;
  }[];
  /** Days after the Orthodox Easter. */
  readonly afterEaster: readonly { readonly days: number; readonly name: string }[];
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

/**
 * What a term is set for: the answer; the answer where a check is needed, in all; the notice to the
 * applicant of a longer term; forwarding, leaving unexamined, passing on news of a crime; registering
 * what was received; the first word back on a direct message.
 */
export const TERMS = [
  'answer',
  'extended',
  'notice',
  'forward',
  'leave-unexamined',
  'crimes',
  'register',
  'first-reply',
] as const;
export type Term = (typeof TERMS)[number];

/** What a term is counted from. `decision`: the day of the forwarding, the extension itself. */
export const TERM_STARTS = ['registration', 'receipt', 'entry', 'decision'] as const;
export type TermStart = (typeof TERM_STARTS)[number];

export const TERM_UNITS = ['calendar', 'working', 'month'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

export interface TermRule extends DatedRule {
  readonly term: Term;
  readonly channels: readonly Channel[];
  /** null: of every kind. */
  readonly kinds: readonly Kind[] | null;
  readonly unit: TermUnit;
  readonly length: number;
  /** `entry` is the day of an entry in the book of remarks, kept as the day of receipt. */
  readonly start: TermStart;
  readonly firstDayCounts: boolean;
  readonly ifDayOff: 'next' | 'previous' | 'none';
  /** Where it stands how the days are counted: `art. 17`; null for the office's own rule. */
  readonly countingArticle: string | null;
  /** What a person must know of it, for `policy show` and `due explain`. */
  readonly note: Texts | null;
}

/** A sentence in the three languages. */
export interface Texts {
  readonly ru: string;
  readonly be: string;
  readonly en: string;
}

export interface OutcomeRule extends RuleSource {
  readonly outcome: Outcome;
}

/**
 * Reasons that a decision must name: to leave an appeal unexamined; to extend the term for a check;
 * to extend it beyond the `extended` term (without any, that is its cap).
 */
export const GROUND_LISTS = ['leaveUnexamined', 'extended', 'long'] as const;
export type GroundList = (typeof GROUND_LISTS)[number];

export interface Ground extends RuleSource {
  /** What is typed: `not-competent`. */
  readonly code: string;
  readonly title: Texts;
  readonly channels: readonly Channel[];
  /** Whether the applicant is told. */
  readonly notice: boolean;
}

/** `collective`: an appeal of several; `site-visit`: one looked into on the spot; `mass`: many alike. */
export const THRESHOLDS = ['collective', 'site-visit', 'mass'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

export interface ThresholdRule extends DatedRule {
  readonly threshold: Threshold;
  /** From how many applicants on. */
  readonly least: number;
  readonly channels: readonly Channel[];
}

/** When an appeal on the same question by the same applicant is a repeat of an answered one. */
export interface RepeatRule extends DatedRule {
  readonly channels: readonly Channel[];
  /** From the receipt of the first one. */
  readonly withinMonths: number;
}
