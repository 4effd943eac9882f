import type { CalendarDate } from '../../domain/ids.ts';
import type { Dimension, TallyRow } from '../../register/ports/tally.ts';
import type { RegisterReader } from '../../register/ports.ts';
import { MISSING } from '../figures.ts';
import { OTHER } from '../rows/top-rows.ts';
import { AXIS_OF_STORE, type Axis } from './axes.ts';
import type { StatsRequest } from './stats.ts';
import { neededOf } from './stats-measures.ts';
import { CellSums, countIn, nothing, type Tallied } from './tallied.ts';

export type StatsReader = Pick<RegisterReader, 'tally'>;

/** Each level is counted on its own: what sums to what is for the laws to prove. */
export interface Counted {
  /** By both axes, or by the only one. */
  readonly cells: CellSums;
  /** By the first axis alone. */
  readonly rows: CellSums;
  /** By the second axis alone; empty for one axis. */
  readonly columns: CellSums;
  /** By legal status, and by legal status and the second axis. */
  readonly statuses: CellSums;
  readonly statusColumns: CellSums;
  readonly total: Tallied;
  readonly mayExceed: boolean;
}

type Asked = StatsRequest & { readonly asOf: CalendarDate };

export async function countStats(reader: StatsReader, asked: Asked): Promise<Counted> {
  const [first, second] = asked.axes;
  const by = (...axes: readonly (Axis | undefined)[]): Promise<CellSums> =>
    countBy(
      reader,
      axes.filter((axis) => axis !== undefined),
      asked,
    );
  const counted = {
    cells: await by(first, second),
    rows: await by(first),
    columns: second === undefined ? new CellSums() : await by(second),
    statuses: await by('legal-status'),
    statusColumns: second === undefined ? new CellSums() : await by('legal-status', second),
    total: (await by()).at(),
  };
  const mayExceed = asked.axes.some((axis) => AXIS_OF_STORE[axis].several);
  return { ...withTop(counted, asked), mayExceed };
}

async function countBy(
  reader: StatsReader,
  axes: readonly Axis[],
  { measures, period, asOf, filter }: Asked,
): Promise<CellSums> {
  const { counted, days } = neededOf(measures);
  const periods = [{ id: 'current', from: period.from, to: period.to, asOf }];
  const dimensions = axes.map((axis) => AXIS_OF_STORE[axis].dimension);
  const cells = new CellSums();
  const tally = await reader.tally({ dimensions, measures: counted, periods, filter });
  for (const { keys, values } of tally) {
    const part = nothing();
    for (const [index, measure] of counted.entries()) part.counts.set(measure, values[index] ?? 0);
    cells.add(keysOf(keys, axes), part);
  }
  if (!days) return cells;
  const withDays: Dimension[] = [...dimensions, 'days'];
  const waits = await reader.tally({
    dimensions: withDays,
    measures: ['replied'],
    periods,
    filter,
  });
  for (const row of waits) cells.add(keysOf(row.keys, axes), waitsOf(row));
  return cells;
}

const keysOf = (keys: TallyRow['keys'], axes: readonly Axis[]): readonly string[] =>
  axes.map((axis, index) => {
    const key = keys[index] ?? null;
    return key === null ? MISSING : (AXIS_OF_STORE[axis].keyOf?.(key) ?? key);
  });

function waitsOf({ keys, values }: TallyRow): Tallied {
  const part = nothing();
  const days = keys.at(-1) ?? null;
  const answers = values[0] ?? 0;
  if (days !== null && answers > 0) part.waits.set(Number(days), answers);
  return part;
}

type Levels = Omit<Counted, 'mayExceed'>;

/** What is not among the greatest of a long list is one value, in every level. */
function withTop(counted: Levels, { axes, top }: Asked): Levels {
  if (top === null) return counted;
  const [first, second] = axes.map((axis, index) =>
    AXIS_OF_STORE[axis].open
      ? shortener(index === 0 ? counted.rows : counted.columns, top)
      : (key: string) => key,
  );
  const row = first ?? ((key: string) => key);
  const column = second ?? ((key: string) => key);
  return {
    ...counted,
    cells: counted.cells.renamed(([a = '', ...b]) => [row(a), ...b.map(column)]),
    rows: counted.rows.renamed(([a = '']) => [row(a)]),
    columns: counted.columns.renamed(([b = '']) => [column(b)]),
    statusColumns: counted.statusColumns.renamed(([status = '', b = '']) => [status, column(b)]),
  };
}

/** One value less for one value more would say less and be no shorter. */
function shortener(values: CellSums, top: number): (key: string) => string {
  const named = values.keysOf(0).filter((key) => key !== MISSING);
  if (named.length - top < 2) return (key) => key;
  const count = (key: string): number => countIn(values.at(key), 'count');
  const ranked = [...named].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  const kept = new Set([...ranked.slice(0, top), MISSING]);
  return (key) => (kept.has(key) ? key : OTHER);
}
