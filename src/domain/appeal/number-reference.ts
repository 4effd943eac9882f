import type { Policy } from '../policy/policy.ts';

/** Parts of a registration number as typed; missing ones are looked up. */
export interface NumberReference {
  readonly series?: string;
  readonly ordinal: number;
  readonly year?: number;
}

/** A longer text is no number; it would only keep the pattern busy. */
const LONGEST = 64;
const NUMBER = /^(?:(\p{L}{1,8})\s*[-–—\s]\s*|(\p{L}{1,8}))?(\d{1,9})(?:\s*\/\s*(\d{4}))?$/u;

/** Cyrillic capitals that look like Latin ones: a keyboard left in the other layout. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'АВСЕНКМОРТХУІ'].map((letter, index) => [letter, 'ABCEHKMOPTXYI'.charAt(index)]),
);

/**
 * Case does not matter; a series may be its ASCII alias.
 * @example parseNumber('lp-140/2023', policy) //=> { series: 'ЛП', ordinal: 140, year: 2023 }
 */
export function parseNumber(
  text: string,
  policy: Pick<Policy, 'channels'>,
): NumberReference | null {
  if (text.length > LONGEST) return null;
  const match = NUMBER.exec(text.trim().normalize('NFC'));
  if (!match) return null;
  const [, separated, joined, ordinal, year] = match;
  const typed = separated ?? joined;
  const series = typed === undefined ? undefined : seriesOf(typed.toUpperCase(), policy);
  if (Number(ordinal) === 0) return null;
  return {
    ...(series === undefined ? {} : { series }),
    ordinal: Number(ordinal),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** One that the policy does not have may be of an earlier policy: it is looked up as it was typed. */
function seriesOf(typed: string, { channels }: Pick<Policy, 'channels'>): string {
  const rules = Object.values(channels);
  const exact = rules.find(
    ({ series, alias }) => typed === series.toUpperCase() || typed === alias.toUpperCase(),
  );
  const wanted = lookOf(typed);
  const alike = (name: string) => lookOf(name.toUpperCase()) === wanted;
  const rule = exact ?? rules.find(({ series, alias }) => alike(series) || alike(alias));
  return rule?.series ?? typed;
}

const lookOf = (text: string): string =>
  [...text].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
