import type { SubjectType } from '../../domain/event.ts';
import type { Fault } from '../../domain/faults.ts';
import { CellSums } from '../cells/cell-sums.ts';
import { type EventInStep, recordedOf, reversalsOf } from '../read/event-rows.ts';
import { type StatefulType, type SubjectState, stateOf, TABLE_OF } from '../read/subject-state.ts';
import type { EventRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { TABLES_OF_APPEAL } from '../write/appeal-rows.ts';
import { differencesOf } from './row-differences.ts';
import { subjectName } from './subject-name.ts';
import { verifyCells } from './verify-cells.ts';
import { fateOf, type StepFates } from './verify-chain.ts';

/**
 * Folds every subject again and compares each column of its rows; then the cells with what all
 * appeals come to.
 */
export function* verifyState(connection: Connection, fates: StepFates): Generator<Fault> {
  const sums = new CellSums();
  for (const events of subjectsOf(connection)) {
    const [first] = events;
    if (!first || first.subject_type === 'step') continue;
    const state = foldedOf(events, fates);
    if (state?.record) sums.add(state.record);
    if (state) yield* faultsOfSubject(connection, first, state);
    else
      yield {
        code: 'database',
        detail: `the events of ${first.subject_type} ${first.subject_id} do not fold`,
      };
  }
  yield* unexplained(connection);
  yield* verifyCells(connection, sums);
}

const BATCH = 2_000;

/** The events of one subject after another; those of one subject are few. */
function* subjectsOf(connection: Connection): Generator<EventRow[]> {
  let subject: EventRow[] = [];
  let place = [0, 0];
  for (;;) {
    const events = connection.all<EventRow>(
      `select * from events where (subject_id, version) > (?, ?)
       order by subject_id, version limit ${BATCH}`,
      place,
    );
    for (const event of events) {
      if (subject[0] && subject[0].subject_id !== event.subject_id) {
        yield subject;
        subject = [];
      }
      subject.push(event);
      place = [event.subject_id, event.version];
    }
    if (events.length < BATCH) break;
  }
  if (subject.length > 0) yield subject;
}

/** Null where the events were tampered with so that no state comes of them. */
function foldedOf(rows: readonly EventRow[], fates: StepFates): SubjectState | null {
  const events: EventInStep[] = rows.map((row) => {
    const { undoneBy, reversals } = fateOf(row.step, fates);
    return { ...row, undone_by: undoneBy, reversals };
  });
  const [first] = events;
  if (!first || !Object.hasOwn(TABLE_OF, first.subject_type)) return null;
  try {
    const type = first.subject_type as StatefulType;
    return stateOf(type, events.map(recordedOf), reversalsOf(events));
  } catch {
    return null;
  }
}

function* faultsOfSubject(
  connection: Connection,
  { subject_type, subject_id: id }: EventRow,
  state: SubjectState,
): Generator<Fault> {
  const type = subject_type as StatefulType;
  const found = connection.get<object>(`select * from ${TABLE_OF[type]} where id = ?`, [id]);
  const name = () => subjectName(connection, type, id);
  if (!found || !state.row) {
    if (found) yield { code: 'state-unexplained', type, subject: name() };
    if (state.row) yield { code: 'state-missing', type, subject: numberOf(state) ?? name() };
    return;
  }
  const subject = numberOf(state) ?? name();
  for (const difference of differencesOf('', [state.row], [found]))
    yield { code: 'state-differs', type, subject, ...difference };
  if (!state.rows) return;
  for (const table of TABLES_OF_APPEAL) {
    const rows = connection.all<object>(ROWS_OF[table], [id]);
    for (const difference of differencesOf(table, state.rows[table], rows))
      yield { code: 'state-differs', type, subject, ...difference };
  }
}

/** The number that was given, whatever stands in the row now. */
const numberOf = (state: SubjectState): string | undefined => state.record?.appeal.number;

const ROWS_OF = Object.fromEntries(
  TABLES_OF_APPEAL.map((table) => [
    table,
    `select * from ${table} where appeal_id = ? order by ordinal`,
  ]),
) as Record<(typeof TABLES_OF_APPEAL)[number], string>;

/** Rows that no event explains. */
function* unexplained(connection: Connection): Generator<Fault> {
  for (const [type, table] of Object.entries(TABLE_OF) as [SubjectType, string][]) {
    const rows = connection.all<{ id: number }>(
      `select id from ${table} t where not exists (
         select 1 from events e where e.seq = t.id and e.subject_id = t.id and e.subject_type = ?)`,
      [type],
    );
    for (const { id } of rows)
      yield { code: 'state-unexplained', type, subject: subjectName(connection, type, id) };
  }
}
