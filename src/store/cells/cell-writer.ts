import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type Share, sharesOf } from './cells-of.ts';
import { COLUMN_OF, FAMILIES } from './families.ts';

/** Sums of what appeals add to cells, by all that tells one cell from another. */
export class CellSums {
  readonly #sums = new Map<string, { readonly share: Share; readonly values: number[] }>();

  add(record: AppealRecord, sign: 1 | -1 = 1): void {
    for (const share of sharesOf(record)) {
      const { family, month, legalStatus, keys, from, to, values } = share;
      const key = `${family}\n${month}\n${legalStatus}\n${keys[0]}\n${keys[1]}\n${keys[2]}\n${from}\n${to}`;
      const known = this.#sums.get(key);
      if (known === undefined)
        this.#sums.set(key, { share, values: values.map((value) => sign * value) });
      else
        for (const [index, value] of values.entries())
          known.values[index] = (known.values[index] ?? 0) + sign * value;
    }
  }

  /** Each once, without those in which nothing changed; then there are none. */
  *take(): Generator<Share> {
    for (const { share, values } of this.#sums.values())
      if (values.some((value) => value !== 0)) yield { ...share, values };
    this.#sums.clear();
  }
}

/** Puts what a transaction changed into the table, once and before it ends. */
export function writeCells(connection: Connection, sums: CellSums): void {
  for (const { family, month, legalStatus, keys, from, to, values } of sums.take()) {
    const place = [family, month, legalStatus, ...keys, from, to];
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
) as Record<keyof typeof FAMILIES, string>;
