import type { Recorded } from '../../domain/event.ts';
import type { UndoDraft, UndoResult } from '../../register/ports/undo.ts';
import {
  batchOfMissing,
  decidedAnew,
  removeRows,
  standingOnRows,
  tookMessages,
} from '../inbox/remove-rows.ts';
import {
  EVENTS_IN_STEPS,
  type EventInStep,
  HISTORY,
  recordedOf,
  reversalsOf,
} from '../read/event-rows.ts';
import { type StatefulType, type SubjectState, stateOf } from '../read/subject-state.ts';
import type { StepRow } from '../schema.ts';
import type { Connection, Outcome } from '../sqlite/connection.ts';
import { userOfRemoved } from './entry-users.ts';
import { EventWriter } from './event-writer.ts';
import { frozenBefore } from './frozen-before.ts';
import { isNumberTaken, recount } from './number-source.ts';
import { StateWriter } from './state-writer.ts';

interface Subject {
  readonly subject_type: StatefulType;
  readonly subject_id: number;
}

/** Reverses a step or brings it back, inside a transaction: one event, and every subject folded anew. */
export function undoStep(
  connection: Connection,
  draft: UndoDraft,
  salt: () => string,
): Outcome<UndoResult> {
  const { actor, at, redo } = draft;
  const step = connection.get<StepRow>('select * from steps where id = ?', [draft.step]);
  if (!step || (step.undone_by !== null) !== redo || (redo && tookMessages(connection, step)))
    throw new Error(`step ${draft.step} cannot be ${redo ? 'redone' : 'undone'}`);
  const blockedBy = redo
    ? laterThanUndo(connection, step)
    : (laterThanStep(connection, step) ?? standingOnRows(connection, step));
  if (blockedBy) return { value: { ok: false, blockedBy }, keep: false };
  const states = new StateWriter(connection);
  const subjects = subjectsOf(connection, step);
  for (const { subject_type: type, subject_id: id } of subjects)
    states.forget(type, connection.all<EventInStep>(HISTORY, [id]));
  const start = { actor, at, reversible: false, continues: undefined, salt };
  const events = new EventWriter(connection, start);
  const event = { type: redo ? 'redone' : 'undone', facts: { step: step.id }, private: null };
  const { seq } = events.add(event, { type: 'step', id: null, version: 1 });
  connection.run('update steps set undone_by = ?, reversals = reversals + 1 where id = ?', [
    redo ? null : seq,
    step.id,
  ]);
  events.finish();
  if (!redo) removeRows(connection, step);
  const refused = foldAnew(connection, subjects, states);
  if (refused) return { value: refused, keep: false };
  states.finish();
  return { value: { ok: true, step: events.step }, keep: !draft.dryRun };
}

/** What came after on a subject of the step and still stands. */
function laterThanStep(connection: Connection, step: StepRow): Recorded | undefined {
  const row = connection.get<EventInStep>(
    `${EVENTS_IN_STEPS} join events own on own.subject_id = e.subject_id and e.seq > own.seq
     where own.step = ? and own.seq between ? and ? and e.step <> own.step and s.undone_by is null
     order by e.seq limit 1`,
    [step.id, step.id, step.last_seq],
  );
  return row && recordedOf(row);
}

function laterThanUndo(connection: Connection, step: StepRow): Recorded | undefined {
  const row = connection.get<EventInStep>(
    `${EVENTS_IN_STEPS} join events own on own.subject_id = e.subject_id
     where own.step = ? and own.seq between ? and ? and e.seq > ? and e.step <> own.step
       and s.undone_by is null
     order by e.seq limit 1`,
    [step.id, step.id, step.last_seq, step.undone_by],
  );
  return row && recordedOf(row);
}

const subjectsOf = (connection: Connection, step: StepRow): Subject[] =>
  connection.all<Subject>(
    `select distinct subject_type, subject_id from events
     where step = ? and seq between ? and ? order by subject_id`,
    [step.id, step.id, step.last_seq],
  );

/** Null where every subject of the step could take its new state. */
function foldAnew(
  connection: Connection,
  subjects: readonly Subject[],
  states: StateWriter,
): Extract<UndoResult, { ok: false }> | null {
  const removed: Recorded[] = [];
  let movesNumbers = false;
  for (const { subject_type: type, subject_id: id } of subjects) {
    const rows = connection.all<EventInStep>(HISTORY, [id]);
    const events = rows.map(recordedOf);
    const state = stateOf(type, events, reversalsOf(rows));
    const refused = refusalOf(connection, id, { type, state });
    if (refused) return refused;
    movesNumbers ||= state.record?.numberKept === true;
    const [first] = events;
    const twin = state.row && first?.type === 'frozen' && frozenBefore(connection, first.facts, id);
    if (twin) return { ok: false, blockedBy: firstOf(connection, twin) };
    states.replace(type, id, state);
    if (state.row === null && first) removed.push(first);
  }
  if (movesNumbers) recount(connection);
  const user = userOfRemoved(connection, removed);
  return user ? { ok: false, blockedBy: user } : null;
}

/** What the subject would come back to belongs to somebody else by now. */
function refusalOf(
  connection: Connection,
  id: number,
  folded: { type: StatefulType; state: SubjectState },
): Extract<UndoResult, { ok: false }> | null {
  const missing =
    folded.type === 'thread' ? threadTakenOut(connection, id, folded.state) : undefined;
  if (missing) return { ok: false, blockedBy: missing };
  const keyTaken = takenKey(connection, id, folded);
  if (keyTaken !== null) return { ok: false, keyTaken };
  const { record } = folded.state;
  if (!record?.numberKept || record.appeal.status === 'annulled') return null;
  const { appeal } = record;
  return isNumberTaken(connection, appeal, id) ? { ok: false, numberTaken: appeal.number } : null;
}

/** A decision that would come back on a thread whose import was undone, or that was decided on anew. */
function threadTakenOut(
  connection: Connection,
  id: number,
  { row }: SubjectState,
): Recorded | undefined {
  if (row === null) return undefined;
  const thread = Number(Reflect.get(row, 'thread'));
  return batchOfMissing(connection, thread) ?? decidedAnew(connection, thread, id);
}

function firstOf(connection: Connection, id: number): Recorded {
  const [first] = connection.all<EventInStep>(HISTORY, [id]);
  if (!first) throw new Error(`subject ${id} has no events`);
  return recordedOf(first);
}

/** An undone registration frees its key, and an undone entry its code: somebody may have taken it. */
function takenKey(
  connection: Connection,
  id: number,
  { type, state }: { type: StatefulType; state: SubjectState },
): string | null {
  const { record, row } = state;
  if (record) {
    const { key } = record.appeal;
    if (key === null) return null;
    return connection.get('select id from appeals where key = ? and id <> ?', [key, id])
      ? key
      : null;
  }
  if (row === null || (type !== 'topic' && type !== 'territory')) return null;
  const code = String(Reflect.get(row, 'code'));
  const table = type === 'topic' ? 'topics' : 'territories';
  return connection.get(`select id from ${table} where code = ? and id <> ?`, [code, id])
    ? code
    : null;
}
