import { type EventInStep, HISTORY, recordedOf, reversalsOf } from '../read/event-rows.ts';
import { type StatefulType, stateOf, TABLE_OF } from '../read/subject-state.ts';
import type { Connection } from '../sqlite/connection.ts';
import { StateWriter } from '../write/state-writer.ts';

const BATCH = 1_000;
const SUBJECTS = `select distinct subject_id from events where subject_id > ? order by subject_id limit ${BATCH}`;

/** The state rows and counters of a register that has only its events. */
export function foldAll(connection: Connection): void {
  const states = new StateWriter(connection);
  // An appeal may be linked to one that was registered after it.
  connection.pragma('defer_foreign_keys = on');
  for (let last = 0; ; ) {
    const ids = connection.all<{ subject_id: number }>(SUBJECTS, [last]);
    if (ids.length === 0) break;
    for (const { subject_id: id } of ids) fold(connection, states, id);
    last = ids.at(-1)?.subject_id ?? last;
  }
  states.finish();
  connection.run(
    `insert into counters (series, year, value)
     select series, year, coalesce(max(case when number_freed = 0 then ordinal end), 0)
     from appeals group by series, year`,
  );
}

function fold(connection: Connection, states: StateWriter, id: number): void {
  const rows = connection.all<EventInStep>(HISTORY, [id]);
  const [first] = rows;
  if (first === undefined || !(first.subject_type in TABLE_OF)) return;
  const type = first.subject_type as StatefulType;
  const state = stateOf(type, rows.map(recordedOf), reversalsOf(rows));
  if (state.row !== null) states.insert(type, state);
}
