import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import type { Connection } from '../sqlite/connection.ts';
import { PART, sharesOf } from './cells-of.ts';
import { COLUMN_OF, FAMILIES, type FamilyId } from './families.ts';

/** A row of the table, or what is added to it. */
export interface Cell {
  readonly family: FamilyId;
  /** All that tells it from other cells, in the order of the columns: the family is the first. */
  readonly place: readonly string[];
  /** Of the family's measures. */
  readonly values: readonly number[];
}

/** Sums of what appeals add to cells. */
export class CellSums {
  readonly #sums = new Map<string, number[]>();

  add(record: AppealRecord, sign: 1 | -1 = 1): void {
    for (const { cell, values, measures } of sharesOf(record)) {
      const sum = this.#sums.get(cell);
      if (sum === undefined)
        this.#sums.set(
          cell,
          Array.from({ length: measures }, (_, place) => sign * (values[place] ?? 0)),
        );
      else
        for (let place = 0; place < measures; place++)
          sum[place] = (sum[place] ?? 0) + sign * (values[place] ?? 0);
    }
  }

  /** Each once, without those in which nothing changed; then there are none. */
  *take(): Generator<Cell> {
    for (const [cell, values] of this.#sums) {
      const place = cell.split(PART);
      if (values.some((value) => value !== 0))
        yield { family: place[0] as FamilyId, place, values };
    }
    this.#sums.clear();
  }
}

/** Puts what a transaction changed into the table, once and before it ends. */
export function writeCells(connection: Connection, sums: CellSums): void {
  for (const { family, place, values } of sums.take()) {
    connection.run(UPSERT[family], [...place, ...values]);
    // Only then may it have become empty.
    if ((values[0] ?? 0) < 0) connection.run(REMOVE_EMPTY, place);
  }
}

const PLACE = 'family, month, legal_status, key1, key2, key3, from_month, to_month';
const REMOVE_EMPTY = `delete from cells where family = ? and month = ? and legal_status = ?
  and key1 = ? and key2 = ? and key3 = ? and from_month = ? and to_month = ? and count = 0`;

const UPSERT = Object.fromEntries(
  Object.entries(FAMILIES).map(([family, { measures }]) => {
    const columns = measures.map((measure) => COLUMN_OF[measure]);
    const marks = Array.from({ length: 8 + columns.length }, () => '?').join(', ');
    const sums = columns.map((column) => `${column} = cells.${column} + excluded.${column}`);
    return [
      family,
      `insert into cells (${PLACE}, ${columns.join(', ')}) values (${marks})
       on conflict (${PLACE}) do update set ${sums.join(', ')}`,
    ];
  }),
) as Record<FamilyId, string>;
