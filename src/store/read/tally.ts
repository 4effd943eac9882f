import type { TallyQuery, TallyRow } from '../../register/ports/tally.ts';
import { isNamed } from '../cells/families.ts';
import { tallyCells } from '../cells/tally-cells.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { NamedMeasure } from './tally/measures.ts';
import type { RowTally } from './tally-appeals.ts';

/** From cells where they can tell, else along the appeals. */
export async function tally(
  connection: Connection,
  query: TallyQuery,
): Promise<readonly TallyRow[]> {
  const { periods, measures } = query;
  if (periods.length === 0) return [];
  const own = measures.filter((measure) => !isNamed(measure));
  const kept = own.length > 0 ? tallyCells(connection, { ...query, measures: own }) : null;
  if (!kept) return tallyAppeals(connection, query);
  const named = measures.filter(isNamed);
  const counts = new Map<NamedMeasure, ReadonlyMap<string, number>>();
  for (const only of named) {
    const rows = await tallyAppeals(connection, { ...query, measures: [only], only });
    counts.set(only, new Map(rows.map((row) => [placeOf(row), row.values[0] ?? 0])));
  }
  return named.length === 0 ? kept : kept.map((row) => withNamed(row, measures, counts));
}

async function tallyAppeals(connection: Connection, query: RowTally): Promise<TallyRow[]> {
  const { tallyOf, tallyRowOf } = await import('./queries.ts');
  return connection.rows(tallyOf(query)).map((row) => tallyRowOf(row, query));
}

/** The values of the cells and those of the named, in the order in which they were asked for. */
function withNamed(
  row: TallyRow,
  measures: TallyQuery['measures'],
  counts: ReadonlyMap<NamedMeasure, ReadonlyMap<string, number>>,
): TallyRow {
  const kept = row.values.values();
  const place = placeOf(row);
  const values = measures.map((measure) =>
    isNamed(measure) ? (counts.get(measure)?.get(place) ?? 0) : (kept.next().value ?? 0),
  );
  return { ...row, values };
}

const placeOf = ({ period, keys }: TallyRow): string => JSON.stringify([period, keys]);
