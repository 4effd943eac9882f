import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { Cell, ListRow } from '../../render/result.ts';
import { appealJson } from './json.ts';
import type { View } from './view.ts';

/** A row of a list, of which only that is made which the format prints: the cells or the JSON. */
export class AppealRow implements ListRow {
  readonly #appeal: Appeal;
  readonly #view: View;
  readonly #cellsOf: (appeal: Appeal, view: View) => readonly Cell[];

  constructor(
    appeal: Appeal,
    view: View,
    cellsOf: (appeal: Appeal, view: View) => readonly Cell[],
  ) {
    this.#appeal = appeal;
    this.#view = view;
    this.#cellsOf = cellsOf;
  }

  get cells(): readonly Cell[] {
    return this.#cellsOf(this.#appeal, this.#view);
  }

  get json(): object {
    return appealJson(this.#appeal, this.#view);
  }
}
