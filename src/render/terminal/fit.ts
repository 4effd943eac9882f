/** What stands between two columns. */
export const GAP = '  ';

export interface Wish {
  /** Cells that the widest text needs. */
  readonly natural: number;
  readonly flexible: boolean;
  readonly drop: number | undefined;
}

/** A column that is printed. */
export interface Slot {
  /** Its place among all declared columns. */
  readonly index: number;
  readonly width: number;
}

/** Under this a flexible column says too little: others are dropped first. */
const FLEXIBLE_LEAST = 18;

/** Which columns are printed and how wide: never more than `width` with the gaps between them. */
export function fitColumns(wishes: readonly Wish[], width: number): Slot[] {
  const kept = withoutDropped(
    wishes.map((wish, index) => ({ ...wish, index })),
    width,
  );
  const rigid = kept.filter(({ flexible }) => !flexible);
  const flexible = kept.filter((column) => column.flexible);
  const room = width - gaps(kept.length) - sum(rigid.map(({ natural }) => natural));
  const least = sum(flexible.map(leastOf));
  const slots =
    room >= least
      ? [
          ...share(flexible, room),
          ...rigid.map(({ index, natural }) => ({ index, width: natural })),
        ]
      : share(squeezed(kept, width), width - gaps(squeezed(kept, width).length));
  return slots.sort((a, b) => a.index - b.index);
}

type Candidate = Wish & { readonly index: number };

function withoutDropped(columns: readonly Candidate[], width: number): readonly Candidate[] {
  const needed = gaps(columns.length) + sum(columns.map(leastOf));
  const highest = Math.max(...columns.map(({ drop }) => drop ?? Number.NEGATIVE_INFINITY));
  if (needed <= width || highest === Number.NEGATIVE_INFINITY) return columns;
  const victim = columns.findLast(({ drop }) => drop === highest);
  return withoutDropped(
    columns.filter((column) => column !== victim),
    width,
  );
}

/** Nothing may be dropped any more: as many columns as have a cell each. */
const squeezed = (columns: readonly Candidate[], width: number): readonly Candidate[] =>
  columns.slice(0, Math.max(1, Math.floor((width + GAP.length) / (GAP.length + 1))));

/** The narrow ones get what they need, the wide ones an equal share of the rest. */
function share(columns: readonly Candidate[], room: number): Slot[] {
  let left = room;
  let waiting = columns.length;
  return [...columns]
    .sort((a, b) => a.natural - b.natural)
    .map(({ index, natural }) => {
      const width = Math.max(1, Math.min(natural, Math.floor(left / waiting)));
      left -= width;
      waiting -= 1;
      return { index, width };
    });
}

const leastOf = ({ natural, flexible }: Wish): number =>
  flexible ? Math.min(natural, FLEXIBLE_LEAST) : natural;
const gaps = (columns: number): number => Math.max(0, columns - 1) * GAP.length;
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
