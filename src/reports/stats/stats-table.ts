import { LEGAL_STATUSES } from '../../domain/codes.ts';
import { apportion } from '../apportion.ts';
import { percentOf } from '../change.ts';
import type { RowName } from '../report.ts';
import type { Axis } from './axes.ts';
import { type AxisLists, valuesOf } from './axis-values.ts';
import type { Counted } from './count-stats.ts';
import type { StatsCells, StatsRow, StatsTable } from './stats.ts';
import { measured, type StatsMeasure } from './stats-measures.ts';
import { countIn, type Tallied } from './tallied.ts';

interface Drawn {
  readonly axes: readonly Axis[];
  readonly measures: readonly StatsMeasure[];
  readonly lists: AxisLists;
}

interface Value {
  readonly key: string;
  readonly name: RowName;
}

/** The whole table in tenths of a percent. */
const WHOLE = 1000;

export function statsTable(counted: Counted, { axes, measures, lists }: Drawn): StatsTable {
  const [first, second] = axes;
  if (first === undefined) throw new Error('stats without an axis');
  const total = countIn(counted.total, 'count');
  const rows = valuesOf(first, counted.rows, lists);
  const columns = second === undefined ? [] : valuesOf(second, counted.columns, lists);
  const shares = sharesOf(counted, { rows, columns, total });
  const row = (value: Value, tallied: Tallied, share: number | null): Omit<StatsRow, 'under'> => ({
    ...value,
    cells: cellsOf(measures, tallied, share),
  });
  return {
    rows: rows.map((value, place) => ({
      ...row(value, counted.rows.at(value.key), shares.rows[place] ?? null),
      under: columns.map((column, index) => ({
        ...row(
          column,
          counted.cells.at(value.key, column.key),
          shares.cells[place]?.[index] ?? null,
        ),
        under: [],
      })),
    })),
    columns: columns.map((column, index) => ({
      ...row(column, counted.columns.at(column.key), shares.columns[index] ?? null),
      under: [],
    })),
    subtotals: LEGAL_STATUSES.map((code, place) => ({
      ...row(
        { key: code, name: { of: 'legal-status', code } },
        counted.statuses.at(code),
        shares.statuses[place] ?? null,
      ),
      under: columns.map((column) => {
        const tallied = counted.statusColumns.at(code, column.key);
        return { ...row(column, tallied, percentOf(countIn(tallied, 'count'), total)), under: [] };
      }),
    })),
    total: { cells: cellsOf(measures, counted.total, total === 0 ? null : 100) },
  };
}

const cellsOf = (
  measures: readonly StatsMeasure[],
  tallied: Tallied,
  share: number | null,
): StatsCells =>
  Object.fromEntries(
    measures.map((measure) => [measure, measure === 'share' ? share : measured(measure, tallied)]),
  );

interface Shares {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly statuses: readonly (number | null)[];
}

/** Of parts they sum to 100.0 down and across; where an appeal stands in several, each is on its own. */
function sharesOf(
  { cells, rows: byRow, columns: byColumn, statuses, mayExceed }: Counted,
  { rows, columns, total }: { rows: readonly Value[]; columns: readonly Value[]; total: number },
): Shares {
  const count = (tallied: Tallied): number => countIn(tallied, 'count');
  const rowCounts = rows.map(({ key }) => count(byRow.at(key)));
  const cellCounts = rows.map((row) => columns.map(({ key }) => count(cells.at(row.key, key))));
  const statusCounts = LEGAL_STATUSES.map((status) => count(statuses.at(status)));
  const alone = (value: number): number | null => percentOf(value, total);
  const percent = (tenths: number): number | null => (total === 0 ? null : tenths / 10);
  const ofStatuses = apportion(WHOLE, statusCounts).map(percent);
  if (mayExceed)
    return {
      rows: rowCounts.map(alone),
      columns: columns.map(({ key }) => alone(count(byColumn.at(key)))),
      cells: cellCounts.map((each) => each.map(alone)),
      statuses: ofStatuses,
    };
  const rowTenths = apportion(WHOLE, rowCounts);
  const cellTenths = cellCounts.map((each, place) => apportion(rowTenths[place] ?? 0, each));
  return {
    rows: rowTenths.map(percent),
    cells: cellTenths.map((each) => each.map(percent)),
    columns: columns.map((_, index) =>
      percent(cellTenths.reduce((sum, each) => sum + (each[index] ?? 0), 0)),
    ),
    statuses: ofStatuses,
  };
}
