import { apportion } from './apportion.ts';
import { percentOf } from './change.ts';
import type { PlannedRow } from './rows/row-plan.ts';

/** The whole table in tenths of a percent. */
const WHOLE = 1000;

/**
 * Shares of parts sum to 100.0; a mark's share is its part of the total, whatever other marks have;
 * what is not counted in appeals has none.
 */
export function sharesOf(
  rows: readonly PlannedRow[],
  counts: readonly number[],
  total: number,
): readonly (number | null)[] {
  const parts = indexesOf(rows, ({ role }) => role === undefined);
  const shares = sharesOfParts(
    parts.flatMap((index) => rows[index] ?? []),
    parts.map((index) => counts[index] ?? 0),
  );
  const shareOf = new Map(parts.map((index, place) => [index, shares[place] ?? null]));
  return rows.map(({ role }, index) => {
    if (role === undefined) return shareOf.get(index) ?? null;
    return role === 'mark' ? percentOf(counts[index] ?? 0, total) : null;
  });
}

/**
 * Shares of the rows that sum to 100.0: the rows of one level share what their group has
 * (statutory channels the statutory subtotal, children their parent), so that each group sums too.
 */
function sharesOfParts(
  rows: readonly PlannedRow[],
  counts: readonly number[],
): readonly (number | null)[] {
  const tenths: number[] = [];
  const split = (units: number, indexes: readonly number[]): void => {
    const parts = apportion(
      units,
      indexes.map((index) => counts[index] ?? 0),
    );
    for (const [place, index] of indexes.entries()) tenths[index] = parts[place] ?? 0;
  };
  const top = indexesOf(rows, (row) => row.level === 1);
  const groups = statusGroups(rows, top);
  const sums = groups.map((group) => total(group, counts));
  if (sums.every((sum) => sum === 0)) return rows.map(() => null);
  for (const [place, units] of apportion(WHOLE, sums).entries()) split(units, groups[place] ?? []);
  for (const parent of top) split(tenths[parent] ?? 0, childrenOf(rows, parent));
  return tenths.map((share) => share / 10);
}

/** Subtotals and rows agree only where every row has one status. */
function statusGroups(rows: readonly PlannedRow[], top: readonly number[]): readonly number[][] {
  if (!top.every((index) => rows[index]?.legalStatus !== undefined)) return [[...top]];
  const of = (status: string) => top.filter((index) => rows[index]?.legalStatus === status);
  return [of('statutory'), of('informal')];
}

function childrenOf(rows: readonly PlannedRow[], parent: number): number[] {
  const children: number[] = [];
  // Only as far as they go: ten thousand territories have none.
  for (let index = parent + 1; rows[index]?.level === 2; index += 1) children.push(index);
  return children;
}

function indexesOf(
  rows: readonly PlannedRow[],
  holds: (row: PlannedRow, index: number) => boolean,
): number[] {
  return [...rows.keys()].filter((index) => {
    const row = rows[index];
    return row !== undefined && holds(row, index);
  });
}

const total = (indexes: readonly number[], counts: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
