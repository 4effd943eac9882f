import {
  type Cells,
  COUNTED_COLUMNS,
  type ColumnId,
  type CountedColumn,
  type SectionId,
  type SectionTable,
  type TableRow,
} from '../report.ts';

/** Where a law does not hold. */
export interface Breach {
  readonly section: SectionId;
  /** A row's key, a legal status, `rows`, `subtotals` or `total`. */
  readonly row: string;
  readonly column: ColumnId;
  /** For `overdue-within-open` the most that is allowed. */
  readonly expected: number | null;
  readonly found: number | null;
}

/** A breach, unless what was found is what was expected. */
export function* differs(section: SectionTable, breach: Omit<Breach, 'section'>): Iterable<Breach> {
  if (breach.found !== breach.expected) yield { section: section.id, ...breach };
}

/** Parents with the rows of level 2 that stand under them. */
export function families({
  rows,
}: SectionTable): readonly (readonly [TableRow, readonly TableRow[]])[] {
  const found: [TableRow, TableRow[]][] = [];
  for (const row of rows) {
    if (row.level === 1) found.push([row, []]);
    else found.at(-1)?.[1].push(row);
  }
  return found;
}

export function everyRow({ rows, subtotals, total }: SectionTable): readonly [string, Cells][] {
  return [
    ...[...rows, ...subtotals].map(({ key, cells }): [string, Cells] => [key, cells]),
    ['total', total.cells],
  ];
}

export const countedIn = ({ columns }: SectionTable): readonly CountedColumn[] =>
  COUNTED_COLUMNS.filter((column) => columns.includes(column));
export const at = (cells: Cells, column: ColumnId): number => cells[column] ?? 0;
