import {
  type Cells,
  COUNTED_COLUMNS,
  type ColumnId,
  type CountedColumn,
  type PeriodReport,
  type SectionId,
  type SectionTable,
  type TableRow,
} from '../report.ts';
import type { StatsMeasure } from '../stats/stats-measures.ts';

/** Where a law does not hold. */
export interface Breach {
  /** `stats` of a table by free axes. */
  readonly section: SectionId | 'stats';
  /** A row's key, a legal status, `rows`, `columns`, `subtotals` or `total`. */
  readonly row: string;
  readonly column: ColumnId | StatsMeasure;
  /** Of a law about the most or the least that is allowed: that. */
  readonly expected: number | null;
  readonly found: number | null;
}

/** A breach, unless what was found is what was expected. */
export function* differs(section: SectionTable, breach: Omit<Breach, 'section'>): Iterable<Breach> {
  if (breach.found !== breach.expected) yield { section: section.id, ...breach };
}

/** A breach, where more was found than is allowed. */
export function* exceeds(section: SectionTable, breach: Omit<Breach, 'section'>): Iterable<Breach> {
  if ((breach.found ?? 0) > (breach.expected ?? 0)) yield { section: section.id, ...breach };
}

/** Rows that are parts: marks and other units stand beside them. */
export const partsOf = ({ rows }: SectionTable): readonly TableRow[] =>
  rows.filter(({ role }) => role === undefined);

/** Parents with the rows of level 2 that stand under them. */
export function families(
  section: SectionTable,
): readonly (readonly [TableRow, readonly TableRow[]])[] {
  const found: [TableRow, TableRow[]][] = [];
  for (const row of partsOf(section)) {
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

export const sectionOf = (
  { sections }: PeriodReport,
  wanted: SectionId,
): SectionTable | undefined => sections.find(({ id }) => id === wanted);
export const cellsIn = (section: SectionTable | undefined, key: string): Cells =>
  section?.rows.find((row) => row.key === key)?.cells ?? {};

export const countedIn = ({ columns }: SectionTable): readonly CountedColumn[] =>
  COUNTED_COLUMNS.filter((column) => columns.includes(column));
export const at = (cells: Cells, column: ColumnId): number => cells[column] ?? 0;
