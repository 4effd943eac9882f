/** The periods in which it is told how long answers took. */
export type Waited = 'current' | 'previous' | 'lastYear';

/** How many answers took so many days. */
export type Waits = ReadonlyMap<number, number>;

export function addWait(sum: Map<number, number>, days: number, count: number): void {
  sum.set(days, (sum.get(days) ?? 0) + count);
}

export function addWaits(sum: Map<number, number>, part: Waits): void {
  for (const [days, count] of part) addWait(sum, days, count);
}

/**
 * The fewest days within which at least this part of the answers were given (the nearest rank);
 * null where none was.
 *
 * @example waitOf(new Map([[3, 1], [9, 1]]), 0.5) //=> 3
 */
export function waitOf(waits: Waits, part: number): number | null {
  const all = [...waits].sort(([a], [b]) => a - b);
  const answers = all.reduce((sum, [, count]) => sum + count, 0);
  let within = 0;
  for (const [days, count] of all) {
    within += count;
    if (within >= answers * part) return days;
  }
  return null;
}
