import type { RenderOptions } from '../renderer.ts';
import type { ListResult, ListRow } from '../result.ts';
import { textWidth } from '../text-width.ts';
import { fitColumns, type Slot, type Wish } from './fit.ts';
import { type Grid, type GridCell, gridCell, gridOf, type Pen, wishesOf } from './grid.ts';
import { wrap } from './wrap.ts';

type Rows = readonly (readonly GridCell[])[];

/** Rows that are laid out together; memory never holds more of a listing. */
const PAGE = 200;

/** The first page sets the columns of all; they widen only where a rigid cell would be cut. No rows, no head. */
export async function* printList(
  result: ListResult,
  how: RenderOptions,
  pen: Pen,
): AsyncGenerator<string> {
  const { columns } = result;
  let wishes: readonly Wish[] = wishesOf(columns, []);
  let slots: readonly Slot[] = [];
  let grid: Grid | undefined;

  for await (const page of pagesOf(result.rows)) {
    const rows = page.map(({ cells }) =>
      cells.map((cell, index) => gridCell(cell, columns[index], how.locale)),
    );
    const first = grid === undefined;
    if (grid === undefined || !rigidFit(rows, slots, wishes)) {
      wishes = widest(wishes, wishesOf(columns, rows));
      slots = fitColumns(wishes, how.width);
      grid = gridOf(columns, slots, pen);
    }
    const { head, row } = grid;
    const lines = rows.flatMap((cells) => unfolded(cells, columns, slots).map((line) => row(line)));
    yield `${[...(first ? [head] : []), ...lines].join('\n')}\n`;
  }
}

/** More of one cell than this is read elsewhere. */
const MOST_LINES = 8;

/** The row, and below it what did not fit into its wrapped cells. */
function unfolded(
  cells: readonly GridCell[],
  columns: ListResult['columns'],
  slots: readonly Slot[],
): readonly (readonly GridCell[])[] {
  const folds = slots.flatMap(({ index, width }) => {
    const cell = cells[index];
    if (!columns[index]?.wrapped || !cell || textWidth(cell.text) <= width) return [];
    const lines = wrap(cell.text, width);
    const rest = lines.slice(MOST_LINES - 1).join(' ');
    return [{ index, cell, lines: [...lines.slice(0, MOST_LINES - 1), ...(rest ? [rest] : [])] }];
  });
  const height = Math.max(1, ...folds.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((cell, index) => {
      const fold = folds.find((each) => each.index === index);
      if (fold) return { ...cell, text: fold.lines[line] ?? '' };
      return line === 0 ? cell : { text: '' };
    }),
  );
}

async function* pagesOf(rows: ListResult['rows']): AsyncGenerator<readonly ListRow[]> {
  let page: ListRow[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

const rigidFit = (rows: Rows, slots: readonly Slot[], wishes: readonly Wish[]): boolean =>
  slots.every(
    ({ index, width }) =>
      wishes[index]?.flexible === true ||
      rows.every((cells) => textWidth(cells[index]?.text ?? '') <= width),
  );

const widest = (before: readonly Wish[], now: readonly Wish[]): Wish[] =>
  now.map((wish, index) => ({
    ...wish,
    natural: Math.max(wish.natural, before[index]?.natural ?? 0),
  }));
