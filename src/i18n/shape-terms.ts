import type { TermStep } from '../domain/calendar/term.ts';
import type { TermBasis } from '../domain/codes.ts';
import type { Term, TermRule } from '../domain/policy/policy.ts';
import type { Locale } from './shape-locale.ts';

/** Everything that `due calc`, `due explain` and `due recompute` say. */
export interface TermTexts {
  /** `art. 17(3)` → «ст. 17(3)» */
  article(article: string): string;
  /** «15 календарных дней» */
  length(rule: Pick<TermRule, 'unit' | 'length'>, locale: Locale): string;
  readonly names: Readonly<Record<Term, string>>;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** One step of a due date in words; `basis` is whose rule it is. */
  step(step: TermStep, basis: TermBasis, locale: Locale): string;
  extended(
    facts: { on: string; to: string; reason: string | null; isByLaw: boolean },
    locale: Locale,
  ): string;
  readonly labels: Readonly<
    Record<
      | 'policy'
      | 'due'
      | 'steps'
      | 'note'
      | 'basis'
      | 'now'
      | 'otherTerms'
      | 'number'
      | 'old'
      | 'new',
      string
    >
  >;
  readonly noTerm: string;
  readonly provisional: string;
  /** In a word or two. */
  readonly provisionalMark: string;
  /** The date that the register keeps is not what the calendar gives now. */
  differs(kept: string | null, now: string | null, locale: Locale): string;
  readonly nothingToRecompute: string;
}
