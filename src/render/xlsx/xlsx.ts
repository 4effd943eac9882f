import type { Row } from 'write-excel-file/node';
import type { Renderer } from '../renderer.ts';
import type { RecordResult, ReportResult } from '../result.ts';
import { headCell, sheetCell, textCell } from './cells.ts';
import { listSheet } from './list-sheet.ts';
import { reportSheet } from './report-sheet.ts';
import { type OurSheet, rangeOf, sheetName } from './sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** A workbook: a list or a record is one sheet, a report has one a section after a sheet about it. */
export const xlsxRenderer: Renderer = {
  binary: true,
  async *record(result, { page }) {
    yield writeWorkbook([recordSheet(result, page.words.name)]);
  },
  async *list(result, { page }) {
    const name = sheetName(result.title ?? page.words.list, new Set());
    yield writeWorkbook([await listSheet(result, name)]);
  },
  async *report(result, { page }) {
    const taken = new Set<string>();
    yield writeWorkbook([
      aboutSheet(result, sheetName(page.words.about, taken), page.body),
      ...result.sections.map((section) =>
        reportSheet(section, sheetName(section.title, taken), page.words.name),
      ),
    ]);
  },
};

function recordSheet({ title, fields }: RecordResult, name: string): OurSheet {
  const data: Row[] = [
    [headCell(name, 'text'), headCell(title, 'text')],
    ...fields.map((field) => [textCell(field.title), sheetCell(field, field.kind)]),
  ];
  return {
    data,
    sheet: sheetName(title, new Set()),
    columns: [{ width: 28 }, { width: 80 }],
    stickyRowsCount: 1,
    filter: rangeOf(2, data.length),
    results: new Map(),
  };
}

function aboutSheet({ title, lead }: ReportResult, sheet: string, body: string | null): OurSheet {
  const data: Row[] = [
    [{ ...textCell(title), fontWeight: 'bold', fontSize: 14, wrap: false }],
    ...[...(body === null ? [] : [body]), ...lead].map((line) => [
      { ...textCell(line), wrap: false },
    ]),
  ];
  return { data, sheet, columns: [{ width: 110 }], filter: '', results: new Map() };
}
