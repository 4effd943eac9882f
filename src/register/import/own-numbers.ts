import { formatNumber, type NumberParts } from '../../domain/appeal/numbering.ts';
import type { Verdict } from './judge-rows.ts';
import { problemOf } from './resolve-record.ts';

type New = Extract<Verdict, { is: 'new' }>;

const partsOf = ({ change: { events } }: New): NumberParts | null => {
  const [first] = events;
  return first?.type === 'registered' && first.facts.numberKept ? first.facts : null;
};

/** The numbers that these rows would keep. */
export const ownNumbers = (verdicts: readonly Verdict[]): NumberParts[] =>
  verdicts.flatMap((verdict) => (verdict.is === 'new' ? (partsOf(verdict) ?? []) : []));

export const numberKey = ({ series, ordinal, year }: NumberParts): string =>
  `${series}-${ordinal}/${year}`;

/**
 * A row whose number an appeal has already is refused, and so is the second of two rows with one.
 * @param taken keys of numbers; those of the rows that go in are added
 */
export function refuseTaken(
  verdicts: readonly Verdict[],
  taken: Set<string>,
  columns: Readonly<Record<string, string>>,
): Verdict[] {
  return verdicts.map((verdict) => {
    const parts = verdict.is === 'new' ? partsOf(verdict) : null;
    if (verdict.is !== 'new' || parts === null) return verdict;
    const key = numberKey(parts);
    if (!taken.has(key)) {
      taken.add(key);
      return verdict;
    }
    const number = formatNumber(verdict.change.numbering ?? key, parts);
    const problem = problemOf(verdict, { code: 'number-taken', number }, columns);
    return { is: 'reported', row: { kind: 'refused', ...problem } };
  });
}
