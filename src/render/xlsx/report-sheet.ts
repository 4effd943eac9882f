import type { Row } from 'write-excel-file/node';
import type { Column, ReportRow, ReportSection } from '../result.ts';
import { oneLine } from '../written.ts';
import { formulaCell, headCell, sheetCell, textCell } from './cells.ts';
import { columnLetter, type OurSheet, rangeOf } from './sheet.ts';

const NAME_WIDTH = 44;
const FIGURE_WIDTH = 14;

/** A section as a sheet: head, rows, subtotals, and a total that is a formula where the rows sum to it. */
export function reportSheet(section: ReportSection, sheet: string, name: string): OurSheet {
  const { columns, rows, subtotals, total, note } = section;
  const results = new Map<string, number>();
  const data: Row[] = [
    [headCell(name, 'text'), ...columns.map(({ title, kind }) => headCell(title, kind))],
    ...[...rows, ...subtotals].map((row) => rowOf(row, columns)),
  ];
  const closing = rows.length + 1;
  for (const row of data.slice(closing)) strong(row);
  if (total !== null) data.push(totalRow(section, data.length + 1, results));
  if (note !== undefined) data.push([], [{ ...textCell(note), wrap: false, fontStyle: 'italic' }]);
  return {
    data,
    sheet,
    columns: [{ width: NAME_WIDTH }, ...columns.map(() => ({ width: FIGURE_WIDTH }))],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    ...alarms(section),
    filter: rangeOf(columns.length + 1, rows.length + 1),
    results,
  };
}

const rowOf = ({ label, level, cells }: ReportRow, columns: readonly Column[]): Row => [
  { ...textCell(oneLine(label)), ...(level === 2 ? { indent: 1 } : {}) },
  ...cells.map(({ tone: _, ...cell }, index) => sheetCell(cell, columns[index]?.kind ?? 'text')),
];

function totalRow(
  { rows, columns, total }: ReportSection,
  line: number,
  results: Map<string, number>,
): Row {
  const cells = (total?.cells ?? []).map((cell, index) => {
    const kind = columns[index]?.kind ?? 'text';
    if (!sums(rows, index, cell.value)) return sheetCell(cell, kind);
    const letter = columnLetter(index + 1);
    results.set(`${letter}${line}`, cell.value as number);
    return formulaCell(sumOf(rows, letter), kind);
  });
  const row: Row = [textCell(total?.label ?? ''), ...cells];
  strong(row);
  return row;
}

/** A share or a sum by questions need not be the sum of its rows: then the number itself stands there. */
function sums(rows: readonly ReportRow[], index: number, total: unknown): boolean {
  if (!Number.isInteger(total) || rows.length === 0) return false;
  const values = firstLevel(rows).map(({ cells }) => cells[index]?.value);
  return (
    values.every(Number.isInteger) &&
    values.reduce<number>((sum, value) => sum + Number(value), 0) === total
  );
}

/** The first level only: a parent already holds its children. */
function sumOf(rows: readonly ReportRow[], letter: string): string {
  if (rows.every(({ level }) => level !== 2)) return `SUM(${letter}2:${letter}${rows.length + 1})`;
  const addresses = rows.flatMap(({ level }, index) =>
    level === 2 ? [] : [`${letter}${index + 2}`],
  );
  return addresses.join('+');
}

const firstLevel = (rows: readonly ReportRow[]) => rows.filter(({ level }) => level !== 2);

function strong(row: Row): void {
  for (const cell of row)
    if (cell !== null && typeof cell === 'object' && 'value' in cell) cell.fontWeight = 'bold';
}

/** Red wherever a figure that ought to be none is above it. */
function alarms({ rows, columns }: ReportSection): Pick<OurSheet, 'conditionalFormatting'> {
  const rules = columns.flatMap((_, index) =>
    rows.some(({ cells }) => cells[index]?.tone === 'bad')
      ? [alarm(index + 2, rows.length + 1)]
      : [],
  );
  return rules.length === 0 ? {} : { conditionalFormatting: rules };
}

const alarm = (column: number, lastRow: number) => ({
  cellRange: { from: { row: 2, column }, to: { row: lastRow, column } },
  condition: { operator: '>' as const, value: 0 },
  style: { textColor: '#B3261E' },
});
