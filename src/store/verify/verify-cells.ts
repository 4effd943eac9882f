import type { Fault } from '../../domain/faults.ts';
import type { CellSums } from '../cells/cell-sums.ts';
import { PART } from '../cells/cells-of.ts';
import { COLUMN_OF } from '../cells/families.ts';
import type { Connection } from '../sqlite/connection.ts';

const COLUMNS = Object.values(COLUMN_OF);
const CELLS = `select family, month, legal_status, key1, key2, key3, from_month, to_month,
  ${COLUMNS.join(', ')} from cells order by month`;

/** A fault for each month whose cells are not what its appeals come to. */
export function* verifyCells(connection: Connection, expected: CellSums): Generator<Fault> {
  const cells = new Map<string, string>();
  const differing = new Set<string>();
  for (const { place, values } of expected.take())
    cells.set(placeOf(place), COLUMNS.map((_, index) => values[index] ?? 0).join());
  for (const row of connection.tuples(CELLS, [])) {
    const place = placeOf(row.slice(0, 8));
    if (cells.get(place) !== row.slice(8).join()) differing.add(String(row[1]));
    cells.delete(place);
  }
  for (const place of cells.keys()) differing.add(place.split(PART)[1] ?? '');
  for (const month of [...differing].sort()) yield { code: 'cells-differ', month };
}

const placeOf = (columns: readonly unknown[]): string => columns.join(PART);
