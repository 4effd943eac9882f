import type { Measure } from '../../register/ports/tally.ts';
import { addWaits } from '../waits.ts';

/** What was counted of one cell. */
export interface Tallied {
  readonly counts: Map<Measure, number>;
  /** How many answers took so many days. */
  readonly waits: Map<number, number>;
}

export const nothing = (): Tallied => ({ counts: new Map(), waits: new Map() });

export const countIn = ({ counts }: Tallied, measure: Measure): number => counts.get(measure) ?? 0;

function addTallied(sum: Tallied, { counts, waits }: Tallied): void {
  for (const [measure, count] of counts) sum.counts.set(measure, countIn(sum, measure) + count);
  addWaits(sum.waits, waits);
}

/** CellSums by the keys of their axes, in the order of the axes. */
export class CellSums {
  readonly #byKey = new Map<string, { readonly keys: readonly string[]; readonly sum: Tallied }>();

  add(keys: readonly string[], part: Tallied): void {
    const place = keys.join('\u0000');
    const cell = this.#byKey.get(place) ?? { keys, sum: nothing() };
    addTallied(cell.sum, part);
    this.#byKey.set(place, cell);
  }

  at(...keys: readonly string[]): Tallied {
    return this.#byKey.get(keys.join('\u0000'))?.sum ?? nothing();
  }

  /** The values that an axis has, each once. */
  keysOf(axis: number): readonly string[] {
    return [...new Set([...this.#byKey.values()].map(({ keys }) => keys[axis] ?? ''))];
  }

  /** The same cells under other keys; those that come to the same are summed. */
  renamed(rename: (keys: readonly string[]) => readonly string[]): CellSums {
    const cells = new CellSums();
    for (const { keys, sum } of this.#byKey.values()) cells.add(rename(keys), sum);
    return cells;
  }
}
