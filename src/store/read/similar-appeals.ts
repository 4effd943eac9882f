import type { Appeal } from '../../domain/appeal/appeal.ts';
import { asAppealId } from '../../domain/ids.ts';
import type { SimilarQuery } from '../../register/ports/similar.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';
import { findAppeals } from './appeal-reader.ts';

/** Of one person no more are looked at: a common name must not cost a scan. */
const NEWEST = 200;
const COLUMNS = { name: 'applicant_key', phone: 'phone_key', handle: 'handle_key' } as const;

/** Each key runs along its own index; what is alike in matter is chosen among the newest of the person. */
export function similarAppeals(
  connection: Connection,
  { keys, topic, territory, except, limit }: SimilarQuery,
): readonly Appeal[] {
  const known = (['name', 'phone', 'handle'] as const).flatMap((key) => {
    const value = keys[key];
    return value === null ? [] : [{ column: COLUMNS[key], value }];
  });
  if (known.length === 0) return [];
  const people = known
    .map(
      ({ column }) => `select * from (select id, topic, territory, status from appeals
        where ${column} = ? order by id desc limit ${NEWEST})`,
    )
    .join(' union ');
  const bound: Bound[] = known.map(({ value }) => value);
  const ids = connection.column<number>(
    `select id from (${people}) alike
     where id <> ? and status <> 'annulled' and (topic = ? or territory = ?)
     order by id desc limit ?`,
    [...bound, except ?? 0, topic, territory, limit],
  );
  return ids.flatMap((id) => findAppeals(connection, { id: asAppealId(id) }));
}
