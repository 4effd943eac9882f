import Table from 'cli-table3';
import { GAP } from './fit.ts';

/** Puts the cells of one row, each exactly as wide as its column, into the drawing. */
type Pour = (cells: readonly string[]) => string;

export interface Frame {
  readonly head: Pour;
  readonly rule: string;
  readonly row: Pour;
}

/** A rule under the head, and nothing else. */
const LIGHT = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  mid: '─',
  'mid-mid': '─'.repeat(GAP.length),
  middle: GAP,
};
const STAND_IN = '#';

/**
 * cli-table3 charges about 50 µs a cell and knows fewer characters than `textWidth`: it draws
 * one head and one row of stand-ins, and every row of a listing is poured into that drawing.
 */
export function drawFrame(widths: readonly number[]): Frame {
  const standIns = widths.map((width) => STAND_IN.repeat(width));
  const table = new Table({
    head: standIns,
    chars: LIGHT,
    colWidths: [...widths],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(standIns);
  const [head = '', rule = '', row = ''] = table.toString().split('\n');
  return { head: pourInto(head), rule, row: pourInto(row) };
}

function pourInto(drawing: string): Pour {
  const between = drawing.split(/#+/);
  return (cells) =>
    between
      .map((piece, index) => piece + (cells[index] ?? ''))
      .join('')
      .trimEnd();
}
