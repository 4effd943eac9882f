import type {
  GroundList,
  RepeatRule,
  TermRule,
  TermStart,
  Threshold,
} from '../domain/policy/policy.ts';
import type { Locale } from './shape-locale.ts';

/** Everything that `policy` says. */
export interface PolicyTexts {
  readonly labels: Readonly<
    Record<'source' | 'numbering' | 'channels' | 'outcomes' | 'repeat' | 'code' | 'rules', string>
  >;
  readonly thresholds: Readonly<Record<Threshold, string>>;
  readonly grounds: Readonly<Record<GroundList, string>>;
  readonly starts: Readonly<Record<TermStart, string>>;
  readonly firstDay: string;
  readonly dayOff: Readonly<Record<TermRule['ifDayOff'], string>>;
  /** «от 30 заявителей» */
  least(count: number): string;
  within(rule: RepeatRule, locale: Locale): string;
  since(date: string): string;
  /** The row before says the same. */
  readonly earlierAlike: string;
  readonly unconfirmed: string;
  readonly ours: string;
  readonly silent: string;
  readonly nothing: string;
  readonly sound: string;
  readonly adopted: string;
  /** The policy is another country's: the calendar is still the old one. */
  readonly otherCalendar: string;
}
