import type { FlowQuery, FlowRow } from '../../register/ports/tally.ts';
import { tallyCells } from '../cells/tally-cells.ts';
import type { Connection } from '../sqlite/connection.ts';

/** The period's own appeals from cells where they can tell; the earlier ones are read. */
export async function flows(connection: Connection, query: FlowQuery): Promise<FlowRow[]> {
  const { flowsOf, flowRowOf } = await import('./queries.ts');
  const received = receivedFrom(connection, query);
  const rows = connection
    .rows(flowsOf(query, { received: received === null }))
    .map((row) => flowRowOf(row, query));
  return received === null ? rows : summed([...received, ...rows]);
}

function receivedFrom(
  connection: Connection,
  { period, dimensions, filter }: FlowQuery,
): FlowRow[] | null {
  const measures = ['count', 'answered', 'open'] as const;
  const periods = [{ id: '', ...period }];
  const query = { dimensions, measures, periods, ...(filter && { filter }) };
  const cells = tallyCells(connection, query);
  return (
    cells?.map(({ keys, values: [received = 0, closed = 0, openAtEnd = 0] }) => ({
      keys,
      values: { openAtStart: 0, received, reopened: 0, closed, openAtEnd },
    })) ?? null
  );
}

function summed(rows: readonly FlowRow[]): FlowRow[] {
  const sums = new Map<string, FlowRow>();
  for (const row of rows) {
    const key = JSON.stringify(row.keys);
    const sum = sums.get(key);
    sums.set(key, sum ? { keys: row.keys, values: plus(sum.values, row.values) } : row);
  }
  return [...sums.values()];
}

const plus = (a: FlowRow['values'], b: FlowRow['values']): FlowRow['values'] => ({
  openAtStart: a.openAtStart + b.openAtStart,
  received: a.received + b.received,
  reopened: a.reopened + b.reopened,
  closed: a.closed + b.closed,
  openAtEnd: a.openAtEnd + b.openAtEnd,
});
