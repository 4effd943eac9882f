import type { Locale } from '../../i18n/messages.ts';
import type { Cell, Column, ReportRow, ReportSection } from '../result.ts';
import { isNumeric, written } from '../written.ts';
import { lines, text } from './markup.ts';

export const tableHead = (titles: readonly Pick<Column, 'title' | 'kind'>[]): string =>
  `<thead><tr>${titles
    .map(({ title, kind }) => `<th scope="col"${numeric(kind)}>${text(title)}</th>`)
    .join('')}</tr></thead>\n`;

/** A row of a list: its first cell names it. */
export function listRow(
  cells: readonly Cell[],
  columns: readonly Column[],
  locale: Locale,
): string {
  const [first, ...rest] = cells.map((cell, index) =>
    marked(cell, columns[index]?.kind ?? 'text', locale),
  );
  const name = `<th scope="row">${first?.content ?? ''}</th>`;
  return `<tr>${name}${rest.map(({ attributes, content }) => `<td${attributes}>${content}</td>`).join('')}</tr>\n`;
}

/** From here on letters are smaller on paper. */
const MANY = 10;

/** The table of a report's section; its subtotals and total stand in the foot. */
export function sectionTable(section: ReportSection, name: string, locale: Locale): string {
  const { columns, rows, subtotals, total, title } = section;
  const row = (each: ReportRow) => reportRow(each, columns, locale);
  const foot = total === null ? subtotals : [...subtotals, total];
  return [
    `<div class="wide${columns.length > MANY ? ' many' : ''}" tabindex="0" role="region" aria-label="${text(title)}">\n<table>\n`,
    tableHead([{ title: name, kind: 'text' }, ...columns]),
    '<tbody>\n',
    ...rows.map(row),
    '</tbody>\n',
    ...(foot.length > 0 ? ['<tfoot>\n', ...foot.map(row), '</tfoot>\n'] : []),
    '</table>\n</div>\n',
  ].join('');
}

function reportRow(
  { label, level, cells }: ReportRow,
  columns: readonly Column[],
  locale: Locale,
): string {
  const values = cells.map((cell, index) => {
    const { attributes, content } = marked(cell, columns[index]?.kind ?? 'text', locale);
    return `<td${attributes}>${content}</td>`;
  });
  const indent = level === 2 ? ' class="l2"' : '';
  return `<tr><th scope="row"${indent}>${text(label)}</th>${values.join('')}</tr>\n`;
}

/** A number also stands for machines, in full precision, as `<data value>`. */
function marked(
  cell: Cell,
  kind: Column['kind'],
  locale: Locale,
): { readonly attributes: string; readonly content: string } {
  const classes = [
    ...(isNumeric(kind) ? ['n'] : []),
    ...(kind === 'date' ? ['d'] : []),
    ...(cell.tone ? [cell.tone] : []),
  ];
  const shown = lines(written(cell, kind, locale));
  const content =
    typeof cell.value === 'number' ? `<data value="${cell.value}">${shown}</data>` : shown;
  return { attributes: classes.length > 0 ? ` class="${classes.join(' ')}"` : '', content };
}

const numeric = (kind: Column['kind']): string => (isNumeric(kind) ? ' class="n"' : '');
