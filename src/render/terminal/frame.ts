import Table from 'cli-table3';

/** Puts the cells of one row, each exactly as wide as its column, into the drawing. */
type Pour = (cells: readonly string[]) => string;

export interface Frame {
  readonly head: Pour;
  readonly rule: string;
  readonly row: Pour;
}

/** A rule under the head, and nothing else. */
const light = (gap: string) => ({
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
  'mid-mid': '─'.repeat(gap.length),
  middle: gap,
});
const STAND_IN = '#';

/**
 * cli-table3 charges about 50 µs a cell and knows fewer characters than `textWidth`: it draws
 * one head and one row of stand-ins, and every row of a listing is poured into that drawing.
 * This file imports nothing of ours, so that it is one chunk, which no record needs.
 */
export function drawFrame(widths: readonly number[], gap: string): Frame {
  const standIns = widths.map((width) => STAND_IN.repeat(width));
  const table = new Table({
    head: standIns,
    chars: light(gap),
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
