import type { Recorded } from '../../domain/event.ts';
import type { Amended, AmendedBy, AmendedQuery } from '../../register/ports/amended.ts';
import type { EventRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type EventInStep, HISTORY, recordedOf } from './event-rows.ts';

/**
 * A registration date keeps its year, so that one that left the span is found there. Which of them
 * really differ is for the fold to tell.
 */
const CANDIDATES = `select a.id from appeals a
  where a.year between ? and ?
    and exists (select 1 from events e join steps s on s.id = e.step
      where e.subject_id = a.id and (e.seq > ? or s.reversals > 0))
    and (a.registered_on between ? and ? or exists (
      select 1 from events e where e.subject_id = a.id and e.type = 'edited'
        and e.facts like '%"registeredOn"%'))
  order by a.registered_on, a.id`;

const REVERSALS = `select seq, type, facts, at, actor from events
  where subject_type = 'step' order by seq`;

const IMPORTED = `select 1 from events where seq = ? and subject_type = 'import'`;

const LAST_BEFORE = 'select last_seq from steps where at < ? order by id desc limit 1';

/** The `seq` of the last event of the newest step that was begun before an instant; 0 for none. */
export const lastRecorded = (connection: Connection, before: string): number =>
  connection.get<{ last_seq: number }>(LAST_BEFORE, [before])?.last_seq ?? 0;

export function* amendedAppeals(
  connection: Connection,
  { from, to, after }: AmendedQuery,
): Generator<Amended> {
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const ids = connection.column<number>(CANDIDATES, [...years, after, from, to]);
  const reversals = ids.length === 0 ? new Map() : reversalsByStep(connection);
  for (const id of ids) {
    const amended = amendedOf(connection, { id, after, reversals });
    if (amended) yield amended;
  }
}

type Reversals = ReadonlyMap<number, readonly Pick<EventRow, 'seq' | 'type' | 'at' | 'actor'>[]>;

function amendedOf(
  connection: Connection,
  { id, after, reversals }: { id: number; after: number; reversals: Reversals },
): Amended | null {
  const rows = connection.all<EventInStep>(HISTORY, [id]);
  const [first] = rows;
  if (!first) return null;
  const steps = new Set(rows.map(({ step }) => step));
  const since = [...rows, ...[...steps].flatMap((step) => reversals.get(step) ?? [])]
    .filter(({ seq }) => seq > after)
    .sort((a, b) => a.seq - b.seq);
  const last = since.at(-1);
  if (!last) return null;
  const then = rows
    .filter(({ seq }) => seq <= after)
    .map((row) => ({ ...row, undone_by: undoneThen(reversals.get(row.step) ?? [], after) }));
  return {
    before: then.map((row) => recordedOf<'appeal'>(row)),
    now: rows.map((row): Recorded<'appeal'> => recordedOf<'appeal'>(row)),
    last: byOf(last),
    imported: first.seq > after && connection.get(IMPORTED, [first.step]) !== undefined,
  };
}

const byOf = ({ type, at, actor }: AmendedBy): AmendedBy => ({ type, at, actor });

/** The undo in force when the last known event was recorded. */
function undoneThen(reversals: readonly Pick<EventRow, 'seq' | 'type'>[], after: number) {
  const last = reversals.findLast(({ seq }) => seq <= after);
  return last?.type === 'undone' ? last.seq : null;
}

function reversalsByStep(connection: Connection): Reversals {
  const steps = new Map<number, EventRow[]>();
  for (const event of connection.all<EventRow>(REVERSALS, [])) {
    const { step } = JSON.parse(event.facts) as { step: number };
    const known = steps.get(step);
    if (known) known.push(event);
    else steps.set(step, [event]);
  }
  return steps;
}
