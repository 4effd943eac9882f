import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Locale } from '../../i18n/messages.ts';
import type { Cell, Column, Field } from '../result.ts';
import { isNumeric, severalLines, written } from '../written.ts';

export interface TableLine {
  readonly cells: readonly Cell[];
  readonly strong?: boolean;
  /** The second level of a two-level list. */
  readonly indent?: boolean;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const MARGINS = { top: 30, bottom: 30, left: 70, right: 70 };

/** From here on letters are smaller. */
const MANY = 10;
/** So many lines stay on one page; of more, their sums do. */
const SHORT = 18;

interface TableContent {
  readonly columns: readonly Column[];
  readonly rows: readonly TableLine[];
  /** What is signed stands with the signature. */
  readonly signed?: boolean;
}

/** The head is repeated on every page, and no row is broken between two. */
export function table({ columns, rows, signed = false }: TableContent, locale: Locale): Table {
  const widths = widthsOf(columns);
  const small = columns.length > MANY;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, kind }, index) =>
      cell(title, { kind, strong: true, shaded: true, small, width: widths[index] }),
    ),
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    margins: MARGINS,
    rows: [
      head,
      ...rows.map((row, place) => {
        const isLast = place === rows.length - 1;
        const keepNext = isLast ? signed : rows.length <= SHORT || row.strong === true;
        return lineOf(row, { columns, small, keepNext }, locale);
      }),
    ],
  });
}

export const recordTable = (fields: readonly Field[], locale: Locale): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    margins: MARGINS,
    rows: fields.map(
      (field) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(field.title, { kind: 'text', width: 30 }),
            cell(written(field, field.kind, locale), { kind: 'text', width: 70 }),
          ],
        }),
    ),
  });

interface Layout {
  readonly columns: readonly Column[];
  readonly small: boolean;
  readonly keepNext: boolean;
}

const lineOf = (
  { cells, strong = false, indent = false }: TableLine,
  { columns, small, keepNext }: Layout,
  locale: Locale,
): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((each, index) => {
      const kind = columns[index]?.kind ?? 'text';
      const tone = each.tone === 'bad';
      return cell(written(each, kind, locale), {
        kind,
        strong: strong || tone,
        small,
        keepNext,
        indent: indent && index === 0,
      });
    }),
  });

/** Percents: a column of text that may be cut elsewhere takes three times the room of a figure. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const shares = columns.map(({ kind, flexible }) => (flexible ? 3 : kind === 'text' ? 1.5 : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * 100));
}

interface CellLook {
  readonly kind: Column['kind'];
  readonly strong?: boolean;
  readonly shaded?: boolean;
  readonly small?: boolean;
  readonly keepNext?: boolean;
  readonly indent?: boolean;
  /** Percent of the table; the head's cells say it for all. */
  readonly width?: number | undefined;
}

/** What a style says is not said again: the thousands of cells are what a document costs. */
function cell(text: string, look: CellLook): TableCell {
  const { kind, strong, shaded, indent, width, small = false, keepNext = false } = look;
  const style = `${small ? 'Small' : ''}${isNumeric(kind) ? 'Figure' : 'Cell'}`;
  const paragraphs = severalLines(text).map(
    (line) =>
      new Paragraph({
        style,
        ...(keepNext ? { keepNext } : {}),
        ...(indent ? { indent: { left: 240 } } : {}),
        children: [new TextRun(strong ? { text: line, bold: true } : line)],
      }),
  );
  return new TableCell({
    children: paragraphs,
    ...(shaded ? { shading: { fill: 'E7ECF2' } } : {}),
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.PERCENTAGE } }),
  });
}
