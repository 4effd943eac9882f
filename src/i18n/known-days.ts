/**
 * Ends of a period in brackets after a name; one that is not known is left out.
 * @example knownDays([['from', null], ['to', '2023-04-20']], locale.date) //=> ' (to 2023-04-20)'
 */
export function knownDays(
  ends: readonly (readonly [word: string, day: string | null])[],
  date: (day: string) => string,
): string {
  const known = ends.flatMap(([word, day]) => (day === null ? [] : [`${word} ${date(day)}`]));
  return known.length === 0 ? '' : ` (${known.join(' ')})`;
}
