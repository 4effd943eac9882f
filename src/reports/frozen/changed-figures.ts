import {
  type Cells,
  COUNTED_COLUMNS,
  type ColumnId,
  type RowName,
  type SectionId,
  type SectionTable,
} from '../report.ts';

/** A figure that is another one by now. */
export interface ChangedFigure {
  readonly section: SectionId;
  /** A row's key, a legal status or `total`. */
  readonly row: string;
  /** null of subtotals and the total. */
  readonly name: RowName | null;
  readonly column: ColumnId;
  /** null of a wait where nobody was answered. */
  readonly frozen: number | null;
  readonly now: number | null;
}

/** What is not told by another figure: shares and changes follow from the counts. */
const OWN_COLUMNS: ReadonlySet<ColumnId> = new Set([
  ...COUNTED_COLUMNS,
  ...(['medianDays', 'p90Days', 'previousMedian', 'lastYearMedian'] as const),
]);
/** The totals of the others are the same. */
const WITH_TOTALS: ReadonlySet<SectionId> = new Set([
  ...(['channels', 'questions', 'balance', 'reception'] as const),
]);

/** Figures of the sections that both have: the frozen ones never change, so these are corrections. */
export const changedFigures = (
  frozen: readonly SectionTable[],
  now: readonly SectionTable[],
): readonly ChangedFigure[] =>
  frozen.flatMap((then) => {
    const table = now.find(({ id }) => id === then.id);
    return table ? changedIn(then, table) : [];
  });

interface Line {
  readonly key: string;
  readonly name: RowName | null;
  readonly cells: Cells;
}

function changedIn(then: SectionTable, now: SectionTable): readonly ChangedFigure[] {
  const [before, after] = [linesOf(then), linesOf(now)];
  const columns = then.columns.filter(
    (column) => OWN_COLUMNS.has(column) && now.columns.includes(column),
  );
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((row) => {
    const [old, current] = [before.get(row), after.get(row)];
    return columns.flatMap((column): readonly ChangedFigure[] => {
      const [was, is] = [figureOf(old, column), figureOf(current, column)];
      if (was === is) return [];
      const name = (current ?? old)?.name ?? null;
      return [{ section: then.id, row, name, column, frozen: was, now: is }];
    });
  });
}

const COUNTED: ReadonlySet<ColumnId> = new Set(COUNTED_COLUMNS);

/** A row that is not there has none of anything. */
const figureOf = (line: Line | undefined, column: ColumnId): number | null =>
  line?.cells[column] ?? (COUNTED.has(column) ? 0 : null);

function linesOf({ id, rows, subtotals, total }: SectionTable): ReadonlyMap<string, Line> {
  const closing: readonly Line[] = [
    ...subtotals.map(({ key, cells }) => ({ key, name: null, cells })),
    { key: 'total', name: null, cells: total.cells },
  ];
  const lines: readonly Line[] = [...rows, ...(WITH_TOTALS.has(id) ? closing : [])];
  return new Map(lines.map((line) => [line.key, line]));
}
