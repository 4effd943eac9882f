import { InputError } from '../domain/faults.ts';

/** Rows that a title may take before the header. */
export const MOST_TITLE_ROWS = 50;

/** Looks for the row that has all columns which the profile names; without names the first is it. */
export class HeaderSearch {
  private readonly path: string;
  private readonly wanted: readonly string[];
  /** The row that has most of them so far, for the fault. */
  private closest: { readonly cells: readonly string[]; readonly score: number } | null = null;
  private seen = 0;

  constructor(path: string, wanted: readonly string[]) {
    this.path = path;
    this.wanted = wanted;
  }

  /** The columns, if this row is the header. */
  take(cells: readonly string[]): readonly string[] | null {
    if (cells.some((cell) => cell.includes('\0')))
      throw new InputError({ code: 'not-text', path: this.path });
    const columns = cells.map((cell) => cell.trim());
    const found = this.wanted.filter((column) => columns.includes(column)).length;
    if (found === this.wanted.length) return columns;
    const filled = columns.filter((column) => column !== '').length;
    const score = found * columns.length + filled / columns.length;
    if (!this.closest || score > this.closest.score) this.closest = { cells: columns, score };
    if (++this.seen >= MOST_TITLE_ROWS) this.giveUp();
    return null;
  }

  /** Nothing came at all: a file without rows is no fault. */
  end(): void {
    if (this.seen > 0) this.giveUp();
  }

  private giveUp(): never {
    const columns = (this.closest?.cells ?? []).filter((column) => column !== '');
    const column = this.wanted.find((one) => !columns.includes(one)) ?? '';
    throw new InputError({ code: 'column-missing', path: this.path, column, columns });
  }
}

/** Below the header journals often number the columns: 1, 2, 3 … */
export const isColumnNumbers = (cells: readonly string[]): boolean =>
  cells.length > 2 &&
  cells.every((cell, index) => cell === '' || cell === String(index + 1)) &&
  cells.filter((cell) => cell !== '').length > 2;
