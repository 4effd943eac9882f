import { LEGAL_STATUSES } from '../domain/codes.ts';
import { apportion } from './apportion.ts';
import { percentChange } from './change.ts';
import { addFigures, type Counted, type Figures, noFigures } from './figures.ts';
import type { Cells, ColumnId, SectionTable, TableRow } from './report.ts';
import type { Lists } from './rows/row-plan.ts';
import { topRows } from './rows/top-rows.ts';
import { COMPARISONS, type SectionSpec } from './sections.ts';
import { sharesOf } from './shares.ts';

/** The table of one section. Total and subtotals come from the tally, not from the rows: `laws.ts` compares. */
export function sectionTable(
  spec: SectionSpec,
  counted: Counted,
  how: { readonly lists: Lists; readonly yearToDate: boolean; readonly top: number | null },
): SectionTable {
  const columns: ColumnId[] = [...spec.columns, ...COMPARISONS];
  if (how.yearToDate) columns.push('yearToDate');
  const all = spec.rows(counted, how.lists);
  const planned = spec.open && how.top !== null ? topRows(all, counted, how.top) : all;
  const figures = planned.map(({ sources }) => summed(sources, counted));
  const shares = sharesOf(
    planned,
    figures.map(({ count }) => count),
  );
  return {
    id: spec.id,
    columns,
    rows: planned.map(
      ({ sources: _, ...row }, index): TableRow => ({
        ...row,
        cells: cellsOf(columns, figures[index] ?? noFigures(), shares[index] ?? null),
      }),
    ),
    ...sumsOf(columns, counted),
  };
}

function sumsOf(
  columns: readonly ColumnId[],
  { byStatus, total }: Counted,
): Pick<SectionTable, 'subtotals' | 'total'> {
  const figures = LEGAL_STATUSES.map((status) => byStatus.get(status) ?? noFigures());
  const shares = apportion(
    1000,
    figures.map(({ count }) => count),
  );
  const share = (tenths: number): number | null => (total.count === 0 ? null : tenths / 10);
  return {
    subtotals: LEGAL_STATUSES.map((key, index) => ({
      key,
      cells: cellsOf(columns, figures[index] ?? noFigures(), share(shares[index] ?? 0)),
    })),
    total: { cells: cellsOf(columns, total, share(1000)) },
  };
}

function summed(keys: readonly string[], { byKey }: Counted): Figures {
  const sum = noFigures();
  for (const key of keys) addFigures(sum, byKey.get(key) ?? noFigures());
  return sum;
}

function cellsOf(columns: readonly ColumnId[], figures: Figures, share: number | null): Cells {
  return Object.fromEntries(columns.map((column) => [column, cellOf(column, figures, share)]));
}

function cellOf(column: ColumnId, figures: Figures, share: number | null): number | null {
  switch (column) {
    case 'share':
      return share;
    case 'previousDelta':
      return figures.count - figures.previous;
    case 'previousPercent':
      return percentChange(figures.count, figures.previous);
    case 'lastYearDelta':
      return figures.count - figures.lastYear;
    case 'lastYearPercent':
      return percentChange(figures.count, figures.lastYear);
    default:
      return figures[column];
  }
}
