import type { Row } from 'write-excel-file/node';
import type { ListResult } from '../result.ts';
import { headCell, sheetCell } from './cells.ts';
import { type OurSheet, rangeOf } from './sheet.ts';

const WIDTHS = { text: 18, flexible: 44, date: 12, figure: 12 } as const;

export async function listSheet({ columns, rows }: ListResult, sheet: string): Promise<OurSheet> {
  const data: Row[] = [columns.map(({ title, kind }) => headCell(title, kind))];
  for await (const { cells } of rows)
    data.push(cells.map((cell, index) => sheetCell(cell, columns[index]?.kind ?? 'text')));
  return {
    data,
    sheet,
    columns: columns.map(({ kind, flexible }) => ({
      width: flexible
        ? WIDTHS.flexible
        : kind === 'text' || kind === 'date'
          ? WIDTHS[kind]
          : WIDTHS.figure,
    })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    filter: rangeOf(columns.length, data.length),
    results: new Map(),
  };
}
