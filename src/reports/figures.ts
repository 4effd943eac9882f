import type { LegalStatus } from '../domain/codes.ts';
import { MEASURES, type Measure, type TallyRow } from '../register/ports.ts';

/** The id of a period in the report's tally. */
export type Compared = 'current' | 'previous' | 'lastYear' | 'yearToDate';

/** What was counted of one row: measures of the period itself, and how many in the others. */
export type Figures = Record<Measure | Exclude<Compared, 'current'>, number>;

export const noFigures = (): Figures => ({
  count: 0,
  answered: 0,
  open: 0,
  overdue: 0,
  previous: 0,
  lastYear: 0,
  yearToDate: 0,
});

export function addFigures(sum: Figures, part: Figures): void {
  for (const key of FIGURE_KEYS) sum[key] += part[key];
}
const FIGURE_KEYS = Object.keys(noFigures()) as (keyof Figures)[];

/** A tally sorted into rows, subtotals and the total, each counted from the tally itself. */
export interface Counted {
  readonly byKey: ReadonlyMap<string, Figures>;
  readonly byStatus: ReadonlyMap<string, Figures>;
  /** Which legal statuses the appeals of a row have. */
  readonly statusesOf: ReadonlyMap<string, ReadonlySet<LegalStatus>>;
  readonly total: Figures;
}

/** The key of appeals that have no topic, territory or controller. */
export const MISSING = 'none';

/** @param keyOf the row that a key of the section's dimension belongs to, given its period */
export function countedOf(
  tally: readonly TallyRow[],
  measures: readonly Measure[],
  keyOf: (key: string, period: Compared) => string,
): Counted {
  const byKey = new Map<string, Figures>();
  const byStatus = new Map<string, Figures>();
  const statusesOf = new Map<string, Set<LegalStatus>>();
  const total = noFigures();
  for (const { period, keys, values } of tally) {
    const compared = period as Compared;
    const [dimension = null, status] = keys;
    const key = dimension === null ? MISSING : keyOf(dimension, compared);
    const figures = figuresOf(compared, measures, values);
    addFigures(entry(byKey, key, noFigures), figures);
    addFigures(entry(byStatus, status ?? '', noFigures), figures);
    addFigures(total, figures);
    entry(statusesOf, key, () => new Set<LegalStatus>()).add(status as LegalStatus);
  }
  return { byKey, byStatus, statusesOf, total };
}

function figuresOf(
  period: Compared,
  measures: readonly Measure[],
  values: readonly number[],
): Figures {
  const figures = noFigures();
  for (const [index, measure] of measures.entries()) {
    const value = values[index] ?? 0;
    if (period === 'current') figures[measure] = value;
    else if (measure === MEASURES[0]) figures[period] = value;
  }
  return figures;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
