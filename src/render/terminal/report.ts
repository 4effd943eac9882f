import type { Locale } from '../../i18n/messages.ts';
import type { RenderOptions } from '../renderer.ts';
import type { ReportResult, ReportRow, ReportSection } from '../result.ts';
import { cut } from '../text-width.ts';
import { oneLine } from '../written.ts';
import { fitColumns } from './fit.ts';
import {
  type Grid,
  type GridCell,
  type GridColumn,
  gridCell,
  gridOf,
  type Pen,
  wishesOf,
} from './grid.ts';
import { wrap } from './wrap.ts';

const LABEL: GridColumn = { title: '', kind: 'text', flexible: true };
const INDENT = '  ';

/** Title and lead, then the sections; those with the same columns share one grid, so that they align. */
export function* printReport(
  report: ReportResult,
  how: RenderOptions,
  pen: Pen,
): Generator<string> {
  const { paint } = pen;
  const paragraph = (text: string, mark?: 'strong' | 'dim'): string =>
    wrap(oneLine(text), how.width)
      .map((line) => `${paint(line, mark)}\n`)
      .join('');

  yield paragraph(report.title, 'strong');
  for (const line of report.lead) yield paragraph(line);
  yield* drawn(report.drawing, how.width);
  const grids = new Map<string, Grid>();
  for (const section of report.sections) {
    const columns = columnsKey(section);
    const alike = report.sections.filter((other) => columnsKey(other) === columns);
    const grid = grids.get(columns) ?? gridFor(alike, how, pen);
    grids.set(columns, grid);
    yield `\n${paragraph(section.title, 'strong')}`;
    if (section.note !== undefined) yield paragraph(section.note, 'dim');
    yield `${linesOf(section, grid, how.locale).join('\n')}\n`;
    yield* drawn(section.drawing, how.width);
  }
  if (report.legend !== undefined) yield `\n${paragraph(report.legend, 'dim')}`;
}

function* drawn(lines: readonly string[] | undefined, width: number): Generator<string> {
  if (lines === undefined || lines.length === 0) return;
  for (const line of ['', ...lines]) yield `${cut(oneLine(line), width)}\n`;
}

const columnsKey = ({ columns }: ReportSection): string =>
  JSON.stringify(columns.map(({ id, title }) => [id, title]));

function gridFor(sections: readonly ReportSection[], how: RenderOptions, pen: Pen): Grid {
  const columns = columnsOf(sections[0]);
  const rows = sections.flatMap((section) =>
    [...section.rows, ...closingRows(section)].map((row) => cellsOf(row, columns, how.locale)),
  );
  return gridOf(columns, fitColumns(wishesOf(columns, rows), how.width), pen);
}

function linesOf(section: ReportSection, grid: Grid, locale: Locale): string[] {
  const columns = columnsOf(section);
  const closing = closingRows(section).map((row) =>
    grid.row(cellsOf(row, columns, locale), 'strong'),
  );
  return [
    grid.head,
    ...section.rows.map((row) => grid.row(cellsOf(row, columns, locale))),
    ...(closing.length > 0 ? [grid.rule, ...closing] : []),
  ];
}

const columnsOf = (section: ReportSection | undefined): readonly GridColumn[] => [
  LABEL,
  ...(section?.columns ?? []),
];

const closingRows = ({ subtotals, total }: ReportSection): readonly ReportRow[] =>
  total === null ? subtotals : [...subtotals, total];

const cellsOf = (
  { label, level, cells }: ReportRow,
  columns: readonly GridColumn[],
  locale: Locale,
): readonly GridCell[] => [
  { text: (level === 2 ? INDENT : '') + oneLine(label) },
  ...cells.map((cell, index) => gridCell(cell, columns[index + 1], locale)),
];
