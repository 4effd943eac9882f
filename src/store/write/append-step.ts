import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import type { Network } from '../../domain/codes.ts';
import type { EventsOf, Recorded, SubjectType } from '../../domain/event.ts';
import { StoreError } from '../../domain/faults.ts';
import type { SubjectId } from '../../domain/ids.ts';
import type { ThreadEvent } from '../../domain/inbox/events.ts';
import { foldCase } from '../../domain/text/fold-case.ts';
import type { AppendResult, Conflict, StepDraft, SubjectChange } from '../../register/ports.ts';
import type { DecisionRow } from '../inbox/schema.ts';
import { type EventInStep, HISTORY, recordedOf, reversalsOf } from '../read/event-rows.ts';
import { stateOf } from '../read/subject-state.ts';
import type { StepRow } from '../schema.ts';
import type { Connection, Outcome } from '../sqlite/connection.ts';
import { accountKey } from './account-rows.ts';
import { EventWriter } from './event-writer.ts';
import { frozenBefore } from './frozen-before.ts';
import { IRREVERSIBLE } from './irreversible.ts';
import { NumberSource, takenNumber } from './number-source.ts';
import { StateWriter } from './state-writer.ts';

interface Appending {
  readonly draft: StepDraft;
  readonly connection: Connection;
  readonly events: EventWriter;
  readonly states: StateWriter;
  readonly numbers: NumberSource;
  /** Of the step: its new subjects carry them too. */
  readonly reversals: number;
  readonly appeals: AppealRecord[];
  readonly ids: SubjectId[];
}

/** The whole step, inside a transaction: what is not kept is rolled back. */
export function appendStep(
  connection: Connection,
  draft: StepDraft,
  salt: () => string,
): Outcome<AppendResult> {
  const { actor, at, continues, changes } = draft;
  const step = continues === undefined ? undefined : stepOf(connection, continues);
  if (step && step.undone_by !== null)
    return lost({ kind: 'version', type: 'step', id: step.id, found: step.reversals });
  const reversible = changes.every(({ type }) => !IRREVERSIBLE.has(type));
  const appending: Appending = {
    draft,
    connection,
    events: new EventWriter(connection, { actor, at, reversible, continues, salt }),
    states: new StateWriter(connection),
    numbers: new NumberSource(connection, changes),
    reversals: step?.reversals ?? 0,
    appeals: [],
    ids: [],
  };
  for (const change of changes) {
    const conflict = change.id === null ? begin(change, appending) : goOn(change, appending);
    if (conflict) return lost(conflict);
  }
  const { ids, events, states } = appending;
  events.finish();
  states.finish();
  const appeals = draft.withoutAppeals ? [] : appending.appeals;
  return { value: { ok: true, step: events.step, appeals, ids }, keep: !draft.dryRun };
}

const lost = (conflict: Conflict): Outcome<AppendResult> => ({
  value: { ok: false, conflict },
  keep: false,
});

const stepOf = (connection: Connection, id: number): StepRow | undefined =>
  connection.get<StepRow>('select * from steps where id = ?', [id]);

/** A new subject: folded from its drafts, without reading anything back. */
function begin(change: SubjectChange, appending: Appending): Conflict | null {
  const { type } = change;
  const conflict = conflictOfNew(change, appending.connection);
  if (conflict || type === 'step') return conflict;
  const { draft, events, states, numbers, reversals } = appending;
  const subject = { type, id: events.nextSeq };
  const recorded: Recorded[] = [];
  for (const event of change.events) {
    const filled = withAppeal(numbers.fill(event, change), appending);
    const version = reversals + recorded.length + 1;
    const row = events.add(filled, { ...subject, version });
    // The event and its subject are of one type; the union hides it.
    recorded.push({
      type: filled.type,
      facts: asStored(filled.facts, row.facts),
      private: asStored(filled.private, row.private),
      seq: row.seq,
      step: events.step,
      subject,
      version,
      at: draft.at,
      actor: draft.actor,
      undone: false,
    } as Recorded);
  }
  const state = stateOf(type, recorded, reversals);
  states.insert(type, state);
  keep(state.record, appending);
  appending.ids.push(subject.id);
  return null;
}

/** The last one in any case: a thread may be accepted as it. */
function keep(record: AppealRecord | null, { draft, appeals }: Appending): void {
  if (!record) return;
  if (draft.withoutAppeals) appeals.length = 0;
  appeals.push(record);
}

/** A thread is accepted as the appeal that the same step registers before it. */
function withAppeal(event: EventsOf[SubjectType], { appeals }: Appending): EventsOf[SubjectType] {
  const last = appeals.at(-1);
  if (event.type !== 'accepted' || event.facts.appeal !== 0 || !last) return event;
  return { ...event, facts: { ...event.facts, appeal: last.appeal.id } };
}

/** A lone surrogate became U+FFFD: the state must hold what the event does. */
const asStored = (value: unknown, text: string | null): unknown =>
  text?.includes('\ufffd') ? JSON.parse(text) : value;

/** A known subject: its events are read again after the new ones, and its state is written anew. */
function goOn(change: SubjectChange, appending: Appending): Conflict | null {
  const { type, id } = change;
  const { connection, events, states } = appending;
  if (id === null || type === 'step') return null;
  const before = historyOf(connection, type, id);
  const found = before.length === 0 ? 0 : before.length + reversalsOf(before);
  if (found !== change.version) return { kind: 'version', type, id, found };
  states.forget(type, before);
  for (const [index, event] of change.events.entries())
    events.add(withAppeal(event, appending), { type, id, version: found + index + 1 });
  const after = historyOf(connection, type, id);
  const state = stateOf(type, after.map(recordedOf), reversalsOf(after));
  states.replace(type, id, state);
  keep(state.record, appending);
  appending.ids.push(id);
  return null;
}

const historyOf = (connection: Connection, type: SubjectType, id: number): EventInStep[] =>
  connection.all<EventInStep>(HISTORY, [id]).filter((row) => row.subject_type === type);

/** Inside the write lock a look is enough: nobody can take the key or the code before we do. */
function conflictOfNew(change: SubjectChange, connection: Connection): Conflict | null {
  const [first] = change.events;
  switch (change.type) {
    case 'register':
      if (connection.get('select id from registers'))
        throw new StoreError({ code: 'register-exists', path: connection.path });
      return null;
    case 'appeal': {
      const key = first?.type === 'registered' ? first.facts.key : null;
      if (key !== null && connection.get('select id from appeals where key = ?', [key]))
        return { kind: 'key', key };
      const number = takenNumber(change, connection);
      return number === null ? null : { kind: 'number', number };
    }
    case 'thread': {
      const [{ facts }] = change.events as readonly [ThreadEvent];
      const kept = connection.get<DecisionRow>('select * from decisions where thread = ?', [
        facts.thread,
      ]);
      return kept ? { kind: 'version', type: 'thread', id: kept.id, found: kept.version } : null;
    }
    case 'freeze':
      return first?.type === 'frozen' && frozenBefore(connection, first.facts, null)
        ? { kind: 'entry', type: 'freeze', entry: first.facts.label }
        : null;
    default:
      return first?.type === 'added' ? conflictOfEntry(change.type, first.facts, connection) : null;
  }
}

/** A code is taken for good, a name only while its bearer is in office. */
function conflictOfEntry(
  type: SubjectType,
  facts:
    | { readonly code: string }
    | { readonly name: string }
    | { readonly network: Network; readonly handle: string },
  connection: Connection,
): Conflict | null {
  if ('code' in facts) {
    const table = type === 'topic' ? 'topics' : 'territories';
    const taken = connection.get(`select id from ${table} where code = ?`, [facts.code]);
    return taken ? { kind: 'entry', type, entry: facts.code } : null;
  }
  if ('network' in facts) {
    const taken = connection.get(
      'select id from accounts where network = ? and handle_key = ? and active_to is null',
      [facts.network, accountKey(facts.handle)],
    );
    return taken ? { kind: 'entry', type, entry: facts.handle } : null;
  }
  const taken = connection.get(
    'select id from officials where name_key = ? and active_to is null',
    [foldCase(facts.name)],
  );
  return taken ? { kind: 'entry', type, entry: facts.name } : null;
}
