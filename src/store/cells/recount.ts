import { foldAppeal } from '../../domain/appeal/fold.ts';
import { type EventInStep, HISTORY, recordedOf, reversalsOf } from '../read/event-rows.ts';
import type { Connection } from '../sqlite/connection.ts';
import { CellSums } from './cell-sums.ts';
import { writeCells } from './cell-writer.ts';

/** From every appeal's events, inside a transaction. */
export function recount(connection: Connection): void {
  const sums = new CellSums();
  connection.run('delete from cells');
  for (const id of connection.column<number>('select id from appeals order by id', [])) {
    const events = connection.all<EventInStep>(HISTORY, [id]);
    sums.add(foldAppeal(events.map(recordedOf<'appeal'>), reversalsOf(events)));
  }
  writeCells(connection, sums);
}
