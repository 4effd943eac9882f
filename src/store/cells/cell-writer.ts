import type { Connection } from '../sqlite/connection.ts';
import type { CellSums } from './cell-sums.ts';
import { COLUMN_OF, FAMILIES, type FamilyId } from './families.ts';

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
