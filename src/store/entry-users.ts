import type { Recorded } from '../domain/event.ts';
import { EVENTS_IN_STEPS, type EventInStep, recordedOf } from './event-rows.ts';
import type { Connection } from './sqlite/connection.ts';

/**
 * An entry whose adding is undone leaves its list, so no appeal that counts may use it: the newest
 * event of the first one that does is what stands in the way.
 */
export function userOfRemoved(
  connection: Connection,
  removed: readonly Recorded[],
): Recorded | undefined {
  for (const event of removed) {
    const id = userOf(connection, event);
    if (id === undefined) continue;
    const row = connection.get<EventInStep>(
      `${EVENTS_IN_STEPS} where e.subject_id = ? and s.undone_by is null order by e.seq desc limit 1`,
      [id],
    );
    if (row) return recordedOf(row);
  }
  return undefined;
}

const STANDING = `a.status <> 'annulled'`;

const USES_TOPIC = `select a.id from appeals a join questions q on q.appeal_id = a.id
  where q.topic = ? and ${STANDING} order by a.id limit 1`;
const USES_TERRITORY = `select a.id from appeals a where a.territory = ? and ${STANDING}
  order by a.id limit 1`;
const USES_OFFICIAL = `select a.id from appeals a where ${STANDING} and (
    a.resolution_by = ?
    or exists (select 1 from assignments s where s.appeal_id = a.id and s.official_id = ?)
    or exists (select 1 from questions q where q.appeal_id = a.id and q.executor_id = ?))
  order by a.id limit 1`;

function userOf(connection: Connection, event: Recorded): number | undefined {
  if (event.type !== 'added') return undefined;
  const { id } = event.subject;
  if ('code' in event.facts) {
    const sql = event.subject.type === 'topic' ? USES_TOPIC : USES_TERRITORY;
    return connection.get<{ id: number }>(sql, [event.facts.code])?.id;
  }
  return connection.get<{ id: number }>(USES_OFFICIAL, [id, id, id])?.id;
}
