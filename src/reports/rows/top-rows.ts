import type { Counted } from '../figures.ts';
import { MISSING } from '../figures.ts';
import type { PlannedRow } from './row-plan.ts';

/** The key of the row that holds what is not among the greatest. */
export const OTHER = 'other';

/**
 * The rows of the first level with the most appeals, with their children and in their order; the
 * others are one row. Appeals without a topic, territory or controller keep their own row.
 */
export function topRows(
  rows: readonly PlannedRow[],
  { byKey }: Counted,
  top: number,
): readonly PlannedRow[] {
  const countOf = ({ sources }: PlannedRow): number =>
    sources.reduce((sum, key) => sum + (byKey.get(key)?.count ?? 0), 0);
  const named = rows.filter(({ level, key }) => level === 1 && key !== MISSING);
  const kept = new Set([...named].sort((a, b) => countOf(b) - countOf(a)).slice(0, top));
  const rest = named.filter((row) => !kept.has(row));
  // One row less for one row more would say less and be no shorter.
  if (rest.length < 2) return rows;
  const shown: PlannedRow[] = [];
  const missing: PlannedRow[] = [];
  let parent: PlannedRow | null = null;
  for (const row of rows) {
    if (row.level === 1) parent = row;
    if (row.key === MISSING) missing.push(row);
    else if (parent && kept.has(parent)) shown.push(row);
  }
  const sources = rest.flatMap((row) => row.sources);
  return [...shown, { key: OTHER, name: { of: 'other' }, level: 1, sources }, ...missing];
}
