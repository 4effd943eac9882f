import type { Locale } from '../../i18n/messages.ts';
import type { Cell, Column } from '../result.ts';
import { cut, textWidth } from '../text-width.ts';
import { isNumeric, oneLine, written } from '../written.ts';
import { GAP, type Slot, type Wish } from './fit.ts';
import type { drawFrame } from './frame.ts';
import type { Mark, Paint } from './paint.ts';

/** What a table is drawn with. */
export interface Pen {
  readonly paint: Paint;
  readonly drawFrame: typeof drawFrame;
}

/** What a column of the terminal needs to know of a declared one. */
export type GridColumn = Pick<Column, 'title' | 'kind' | 'drop' | 'flexible'>;

/** Safe, on one line, not yet cut. */
export interface GridCell {
  readonly text: string;
  readonly mark?: Mark | undefined;
  /** A figure is printed whole or not at all; a title may be cut. */
  readonly whole?: boolean;
}

export interface Grid {
  /** Head and rule. */
  readonly head: string;
  readonly rule: string;
  readonly row: (cells: readonly GridCell[], weight?: 'strong') => string;
}

export function gridCell(
  cell: Cell,
  { kind }: Pick<Column, 'kind'> = { kind: 'text' },
  locale: Locale,
): GridCell {
  const { value, tone } = cell;
  const text = oneLine(written(cell, kind, locale));
  if (kind !== 'delta') return { text, mark: tone ?? (value === null ? 'dim' : undefined) };
  const change = typeof value === 'number' ? Math.sign(value) : 0;
  if (change === 0) return { text: `${text}  `, mark: tone ?? 'dim' };
  return change > 0
    ? { text: `${text} ▲`, mark: tone ?? 'rise' }
    : { text: `${text} ▼`, mark: tone ?? 'fall' };
}

/** The width that each column needs for its title and these rows. */
export function wishesOf(
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
): Wish[] {
  return columns.map(({ title, flexible, drop }, index) => ({
    natural: rows.reduce(
      (widest, cells) => Math.max(widest, textWidth(cells[index]?.text ?? '')),
      Math.max(1, textWidth(oneLine(title))),
    ),
    flexible: flexible ?? false,
    drop,
  }));
}

export function gridOf(columns: readonly GridColumn[], slots: readonly Slot[], pen: Pen): Grid {
  const { paint } = pen;
  const frame = pen.drawFrame(
    slots.map(({ width }) => width),
    GAP,
  );
  const fill = (cells: readonly GridCell[], weight?: Mark): string[] =>
    slots.map(({ index, width }) => {
      const { text = '', mark, whole = true } = cells[index] ?? {};
      const numeric = isNumeric(columns[index]?.kind ?? 'text');
      const fitting = whole && numeric && textWidth(text) > width ? '…' : cut(text, width);
      const blank = ' '.repeat(Math.max(0, width - textWidth(fitting)));
      const painted = paint(paint(fitting, mark), weight);
      return numeric ? blank + painted : painted + blank;
    });
  const titles = columns.map(({ title }) => ({ text: oneLine(title), whole: false }));
  const rule = paint(frame.rule, 'dim');
  return {
    head: `${frame.head(fill(titles, 'strong'))}\n${rule}`,
    rule,
    row: (cells, weight) => frame.row(fill(cells, weight)),
  };
}
