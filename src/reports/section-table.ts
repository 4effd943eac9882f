import { LEGAL_STATUSES } from '../domain/codes.ts';
import { apportion } from './apportion.ts';
import { cellsOf } from './cells.ts';
import { addFigures, type Counted, type Figures, noFigures } from './figures.ts';
import type { ColumnId, SectionTable, TableRow } from './report.ts';
import type { Lists } from './rows/row-plan.ts';
import { topRows } from './rows/top-rows.ts';
import { COMPARISONS, type Section, YEAR_COMPARISONS } from './section.ts';
import { sharesOf } from './shares.ts';

/** The table of one section. Total and subtotals come from the tally, not from the rows: `laws.ts` compares. */
export function sectionTable(
  section: Section,
  counted: Counted,
  how: { readonly lists: Lists; readonly yearToDate: boolean; readonly top: number | null },
): SectionTable {
  const columns: readonly ColumnId[] = [
    ...section.columns,
    ...(section.compared ? COMPARISONS : []),
    ...(section.compared && how.yearToDate ? YEAR_COMPARISONS : []),
  ];
  const all = section.rows(counted, how.lists);
  const planned = section.open && how.top !== null ? topRows(all, counted, how.top) : all;
  const figures = planned.map(({ sources }) => summed(sources, counted));
  const counts = figures.map(({ count }) => count);
  const shares = sharesOf(planned, counts, counted.total.count);
  return {
    id: section.id,
    base: section.base,
    ...(section.mayExceed && { mayExceed: true }),
    columns,
    rows: planned.map(
      ({ sources: _, ...row }, index): TableRow => ({
        ...row,
        cells: cellsOf(columns, figures[index] ?? noFigures(), shares[index] ?? null),
      }),
    ),
    ...sumsOf(columns, counted, section.base !== 'followers'),
  };
}

function sumsOf(
  columns: readonly ColumnId[],
  { byStatus, total }: Counted,
  byLaw: boolean,
): Pick<SectionTable, 'subtotals' | 'total'> {
  const figures = LEGAL_STATUSES.map((status) => byStatus.get(status) ?? noFigures());
  const shares = apportion(
    1000,
    figures.map(({ count }) => count),
  );
  const share = (tenths: number): number | null => (total.count === 0 ? null : tenths / 10);
  return {
    subtotals: (byLaw ? LEGAL_STATUSES : []).map((key, index) => ({
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
