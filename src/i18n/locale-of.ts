import type { Language, Locale, Noun } from './messages.ts';

/** The forms of `Intl.PluralRules`; a language without `few` or `many` falls back to `other`. */
interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  /** Also of fractions: «1,5 дня». */
  readonly other: string;
}

export interface Writing {
  readonly language: Language;
  readonly group: string;
  readonly decimal: string;
  readonly percentSign: string;
  /** From `2023-04-26`, split. */
  date(year: string, month: string, day: string): string;
  readonly nouns: Readonly<Record<Noun, PluralForms>>;
}

const NOTHING = '—';
const MINUS = '−';
const GROUPS = /\B(?=(?:\d{3})+$)/g;
const DATE = /^(\d{4})-(\d\d)-(\d\d)/;

/** Numbers are grouped by hand: `Intl.NumberFormat` would cost a one-shot command several milliseconds. */
export function localeOf(writing: Writing): Locale {
  const { language, group, decimal, percentSign, nouns } = writing;
  let plurals: Intl.PluralRules | undefined;
  let collator: Intl.Collator | undefined;

  const magnitude = (digits: string): string => {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(GROUPS, group);
    return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  };
  const signed = (value: number, digits: string, plus: string): string =>
    /[1-9]/.test(digits) ? `${value < 0 ? MINUS : plus}${magnitude(digits)}` : magnitude(digits);
  const count = (value: number): string => signed(value, shortest(value), '');

  return {
    nothing: NOTHING,
    date: (date) => {
      const [, year = '', month = '', day = ''] = DATE.exec(date ?? '') ?? [];
      return year === '' ? (date ?? NOTHING) : writing.date(year, month, day);
    },
    count,
    percent: (value) => `${signed(value, tenths(value), '')}${percentSign}`,
    delta: (value) => signed(value, shortest(value), '+'),
    amount: (value, noun) => {
      plurals ??= new Intl.PluralRules(language);
      const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = nouns[noun];
      return `${count(value)} ${forms[plurals.select(Math.abs(value))] ?? nouns[noun].other}`;
    },
    compare: (a, b) => {
      collator ??= new Intl.Collator(language, { numeric: true });
      return collator.compare(a, b);
    },
  };
}

/** At most two decimals, and none that say nothing. */
const shortest = (value: number): string => String(Math.round(Math.abs(value) * 100) / 100);

/** Always one decimal, halves away from zero, so that a column of percents stands straight. */
const tenths = (value: number): string => (Math.round(Math.abs(value) * 10) / 10).toFixed(1);
