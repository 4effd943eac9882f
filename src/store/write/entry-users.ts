import type { Recorded } from '../../domain/event.ts';
import { EVENTS_IN_STEPS, type EventInStep, recordedOf } from '../read/event-rows.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';

/**
 * An entry whose adding is undone leaves its list, so no appeal that counts may use it: the newest
 * event of the first one that does is what stands in the way.
 */
export function userOfRemoved(
  connection: Connection,
  removed: readonly Recorded[],
): Recorded | undefined {
  const id = userOf(connection, removed);
  const row = id === undefined ? undefined : connection.get<EventInStep>(NEWEST_STANDING, [id]);
  return row && recordedOf(row);
}

const NEWEST_STANDING = `${EVENTS_IN_STEPS} where e.subject_id = ? and s.undone_by is null
  order by e.seq desc limit 1`;

/** All entries of a list at once: an import may have made hundreds. */
function userOf(connection: Connection, removed: readonly Recorded[]): number | undefined {
  const topics: Bound[] = [];
  const territories: Bound[] = [];
  const officials: Bound[] = [];
  for (const { type, facts, subject } of removed) {
    if (type !== 'added') continue;
    if (subject.type === 'official') officials.push(subject.id);
    else if ('code' in facts) (subject.type === 'topic' ? topics : territories).push(facts.code);
  }
  return (
    firstAccount(connection, officials) ??
    firstUser(connection, topics, [(any) => `q.topic in ${any}`]) ??
    firstUser(connection, territories, [(any) => `a.territory in ${any}`]) ??
    firstUser(connection, officials, [
      (any) => `a.resolution_by in ${any}`,
      (any) => `q.executor_id in ${any}`,
      (any) => `exists (select 1 from assignments s
        where s.appeal_id = a.id and s.official_id in ${any})`,
    ])
  );
}

/** A page belongs to somebody. */
function firstAccount(connection: Connection, officials: readonly Bound[]): number | undefined {
  if (officials.length === 0) return undefined;
  const any = officials.map(() => '?').join(', ');
  const [id] = connection.column<number | null>(
    `select min(id) from accounts where official_id in (${any})`,
    officials,
  );
  return id ?? undefined;
}

/** @param uses each makes a condition of the list of bound values */
function firstUser(
  connection: Connection,
  entries: readonly Bound[],
  uses: readonly ((any: string) => string)[],
): number | undefined {
  if (entries.length === 0) return undefined;
  const any = `(${entries.map(() => '?').join(', ')})`;
  const used = uses.map((use) => use(any)).join(' or ');
  const sql = `select min(a.id) from appeals a join questions q on q.appeal_id = a.id
    where a.status <> 'annulled' and (${used})`;
  const [id] = connection.column<number | null>(
    sql,
    uses.flatMap(() => entries),
  );
  return id ?? undefined;
}
