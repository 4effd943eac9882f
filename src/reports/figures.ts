import type { LegalStatus } from '../domain/codes.ts';
import type { FlowRow, Measure, TallyRow } from '../register/ports/tally.ts';
import { COUNTED_COLUMNS, type CountedColumn } from './report.ts';
import { addWaits, type Waited } from './waits.ts';

/** The id of a period in the report's tally. */
export type Compared = 'current' | 'previous' | 'lastYear' | 'yearToDate' | 'lastYearToDate';

/** What was counted of one row: the period's own figures, and how many in the other periods. */
export interface Figures extends Record<CountedColumn, number> {
  readonly waits: Readonly<Record<Waited, Map<number, number>>>;
  /** Of messages that began a wait: working days to the first word back, and how many met the aim. */
  readonly replies: { readonly waits: Map<number, number>; inAim: number; judged: number };
}

export const noFigures = (): Figures => ({
  ...ZEROS,
  waits: { current: new Map(), previous: new Map(), lastYear: new Map() },
  replies: { waits: new Map(), inAim: 0, judged: 0 },
});
const ZEROS = Object.fromEntries(COUNTED_COLUMNS.map((column) => [column, 0])) as Record<
  CountedColumn,
  number
>;

export function addFigures(sum: Figures, part: Figures): void {
  for (const column of COUNTED_COLUMNS) sum[column] += part[column];
  for (const period of ['current', 'previous', 'lastYear'] as const)
    addWaits(sum.waits[period], part.waits[period]);
  addWaits(sum.replies.waits, part.replies.waits);
  sum.replies.inAim += part.replies.inAim;
  sum.replies.judged += part.replies.judged;
}

/** A tally sorted into rows, subtotals and the total, each counted from the tally itself. */
export interface Counted {
  readonly byKey: ReadonlyMap<string, Figures>;
  readonly byStatus: ReadonlyMap<string, Figures>;
  /** Which legal statuses the appeals of a row have. */
  readonly statusesOf: ReadonlyMap<string, ReadonlySet<LegalStatus>>;
  readonly total: Figures;
}

/** The key of appeals that have no topic, territory, controller or outcome. */
export const MISSING = 'none';

/** Figures being sorted. */
export class Counts implements Counted {
  readonly byKey = new Map<string, Figures>();
  readonly byStatus = new Map<string, Figures>();
  readonly statusesOf = new Map<string, Set<LegalStatus>>();
  readonly total = noFigures();

  /** To a row alone: another count gives the totals. */
  addToRow(key: string, status: string | null | undefined, figures: Figures): void {
    addFigures(entry(this.byKey, key, noFigures), figures);
    const statuses = entry(this.statusesOf, key, () => new Set<LegalStatus>());
    if (status) statuses.add(status as LegalStatus);
  }
  addToTotals(status: string | null | undefined, figures: Figures): void {
    addFigures(entry(this.byStatus, status ?? '', noFigures), figures);
    addFigures(this.total, figures);
  }
}

/** A row of a tally by one dimension, the legal status and perhaps the days that an answer took. */
export interface CountedRow extends TallyRow {
  readonly measures: readonly Measure[];
}

/** @param keyOf the row that a key of the section's dimension belongs to, given its period */
export function countedOf(
  tally: readonly CountedRow[],
  keyOf: (key: string, period: Compared) => string,
): Counts {
  const counts = new Counts();
  for (const { period, keys, values, measures } of tally) {
    const compared = period as Compared;
    const [dimension = null, status, days = null] = keys;
    const figures = noFigures();
    for (const [index, measure] of measures.entries())
      tell(figures, { period: compared, status, column: measure, value: values[index] ?? 0 });
    const replied = values[measures.indexOf('replied')] ?? 0;
    if (days !== null && replied > 0) figures.waits[period as Waited].set(Number(days), replied);
    const key = dimension === null ? MISSING : keyOf(dimension, compared);
    counts.addToRow(key, status, figures);
    counts.addToTotals(status, figures);
  }
  return counts;
}

/** A row for each measure but the first, which counts the appeals themselves. */
export function countedByLine(
  tally: readonly TallyRow[],
  [, ...lines]: readonly Measure[],
): Counts {
  const counts = new Counts();
  for (const { period, keys, values } of tally) {
    const [status] = keys;
    const figuresOf = (value: number): Figures => {
      const figures = noFigures();
      tell(figures, { period: period as Compared, status, column: 'count', value });
      return figures;
    };
    counts.addToTotals(status, figuresOf(values[0] ?? 0));
    for (const [index, line] of lines.entries())
      counts.addToRow(line, status, figuresOf(values[index + 1] ?? 0));
  }
  return counts;
}

/** The flows of each channel and legal status. */
export function countedFlows(flows: readonly FlowRow[]): Counts {
  const counts = new Counts();
  for (const { keys, values } of flows) {
    const [channel, status] = keys;
    const figures = Object.assign(noFigures(), values);
    counts.addToRow(channel ?? MISSING, status, figures);
    counts.addToTotals(status, figures);
  }
  return counts;
}

interface Told {
  readonly period: Compared;
  readonly status: string | null | undefined;
  readonly column: string;
  readonly value: number;
}

/** Of other periods only how many appeals there were. */
function tell(figures: Figures, { period, status, column, value }: Told): void {
  if (period !== 'current') {
    if (column === 'count') figures[period] = value;
    return;
  }
  figures[column as CountedColumn] = value;
  if (column === 'count' && (status === 'statutory' || status === 'informal'))
    figures[status] = value;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
