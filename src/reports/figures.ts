import type { LegalStatus } from '../domain/codes.ts';
import type { FlowRow, Measure, TallyRow } from '../register/ports/tally.ts';
import { COUNTED_COLUMNS, type CountedColumn } from './report.ts';
import { addWait, addWaits, type Waited } from './waits.ts';

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

  /** Of a row alone: another count gives the totals. */
  rowOf(key: string, status: string | null | undefined): Figures {
    const statuses = entry(this.statusesOf, key, () => new Set<LegalStatus>());
    if (status) statuses.add(status as LegalStatus);
    return entry(this.byKey, key, noFigures);
  }
  totalsOf(status: string | null | undefined): readonly Figures[] {
    return [entry(this.byStatus, status ?? '', noFigures), this.total];
  }
  addToRow(key: string, status: string | null | undefined, figures: Figures): void {
    addFigures(this.rowOf(key, status), figures);
  }
  addToTotals(status: string | null | undefined, figures: Figures): void {
    for (const sum of this.totalsOf(status)) addFigures(sum, figures);
  }
}

/** A row of a tally by one dimension, the legal status and perhaps the days that answers took. */
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
    const [dimension = null, status, days] = keys;
    const key = dimension === null ? MISSING : keyOf(dimension, compared);
    const sums = [counts.rowOf(key, status), ...counts.totalsOf(status)];
    if (days !== undefined) addAnswers(sums, { period, days, replied: values[0] ?? 0 });
    else
      for (const sum of sums)
        for (const [index, column] of measures.entries())
          tell(sum, { period: compared, status, column, value: values[index] ?? 0 });
  }
  return counts;
}

/** @param days null: of those not answered */
function addAnswers(
  sums: readonly Figures[],
  { period, days, replied }: { period: string; days: string | null; replied: number },
): void {
  if (days === null || replied === 0) return;
  for (const { waits } of sums) addWait(waits[period as Waited], Number(days), replied);
}

/** A row for each measure but the first, which counts the appeals themselves. */
export function countedByLine(
  tally: readonly TallyRow[],
  [, ...lines]: readonly Measure[],
): Counts {
  const counts = new Counts();
  for (const { period, keys, values } of tally) {
    const [status] = keys;
    const say = (sum: Figures, value: number): void =>
      tell(sum, { period: period as Compared, status, column: 'count', value });
    for (const sum of counts.totalsOf(status)) say(sum, values[0] ?? 0);
    for (const [index, line] of lines.entries())
      say(counts.rowOf(line, status), values[index + 1] ?? 0);
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

/** Adds it; of other periods only how many appeals there were. */
function tell(figures: Figures, { period, status, column, value }: Told): void {
  if (period !== 'current') {
    if (column === 'count') figures[period] += value;
    return;
  }
  figures[column as CountedColumn] += value;
  if (column === 'count' && (status === 'statutory' || status === 'informal'))
    figures[status] += value;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
