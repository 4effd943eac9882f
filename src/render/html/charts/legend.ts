import { cut } from '../../text-width.ts';
import { text } from '../markup.ts';
import { SHADES } from './drawing.ts';

export const LEGEND_ROW = 18;
const COLUMNS = 3;
const COLUMN_WIDTH = 186;
const LONGEST = 24;

export const legendRows = (names: readonly string[]): number => Math.ceil(names.length / COLUMNS);

/** A square of each shade and what it stands for, three a line. */
export const drawLegend = (names: readonly string[], top: number): string =>
  names
    .map((name, index) => {
      const x = (index % COLUMNS) * COLUMN_WIDTH;
      const y = top + Math.floor(index / COLUMNS) * LEGEND_ROW;
      return `<rect class="bar s${index % SHADES}" x="${x}" y="${y - 9}" width="11" height="11"/><text x="${x + 17}" y="${y}">${text(cut(name, LONGEST))}</text>\n`;
    })
    .join('');
