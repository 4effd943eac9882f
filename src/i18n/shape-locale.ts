/** A sentence for every code of a union of `{ code, …facts }`. */
export type SentencePer<U extends { code: string }> = {
  readonly [C in U['code']]: (facts: Extract<U, { code: C }>, locale: Locale) => string;
};

/** How a language writes numbers, dates and amounts. No Intl date format: its first use costs 50 ms. */
export interface Locale {
  /** `2023-04-26` → `26.04.2023`; null → «—» */
  date(date: string | null): string;
  /** With the language's group separator. */
  count(value: number): string;
  /** `12.5` → `12,5 %` */
  percent(value: number): string;
  /** With its sign: `+12`, `−3`, `0` */
  delta(value: number): string;
  /** `amount(5, 'appeal')` → «5 обращений» */
  amount(value: number, noun: Noun): string;
  readonly nothing: string;
  compare(a: string, b: string): number;
}

/** Things that are counted in sentences; each language has its plural forms. */
export type Noun =
  | 'appeal'
  | 'record'
  | 'row'
  | 'day'
  | 'calendar-day'
  | 'working-day'
  | 'month'
  | 'question'
  | 'event'
  | 'fault'
  | 'official'
  | 'second'
  | 'step'
  | 'message'
  | 'thread';
