import type { Appeal } from '../../domain/appeal/appeal.ts';
import { asAppealId } from '../../domain/ids.ts';
import type { SimilarQuery } from '../../register/ports/similar.ts';
import type { AppealRow } from '../schema.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';
import { findAppeals } from './appeal-reader.ts';

/** Of one person no more are looked at: a common name must not cost a scan. */
const NEWEST = 200;
const COLUMNS = { name: 'applicant_key', phone: 'phone_key', handle: 'handle_key' } as const;
type KeyColumn = (typeof COLUMNS)[keyof typeof COLUMNS];

interface Known {
  readonly column: KeyColumn;
  readonly value: string;
}

/** Each key runs along its own index; what is alike in matter is chosen among the newest of the person. */
export function similarAppeals(
  connection: Connection,
  { keys, topic, territory, except, limit }: SimilarQuery,
): readonly Appeal[] {
  const own = (['name', 'phone', 'handle'] as const).flatMap((key) => {
    const value = keys[key];
    return value === null ? [] : [{ column: COLUMNS[key], value }];
  });
  if (own.length === 0) return [];
  const known = withMerged(connection, own);
  const bound: Bound[] = known.map(({ value }) => value);
  const ids = connection.column<number>(
    `select id from (${peopleOf(known)}) alike
     where id <> ? and status <> 'annulled' and (topic = ? or territory = ?)
     order by id desc limit ?`,
    [...bound, except ?? 0, topic, territory, limit],
  );
  return ids.flatMap((id) => findAppeals(connection, { id: asAppealId(id) }));
}

const peopleOf = (known: readonly Known[]): string =>
  known
    .map(
      ({ column }) => `select * from (select id, topic, territory, status from appeals
        where ${column} = ? order by id desc limit ${NEWEST})`,
    )
    .join(' union ');

/** Engines take so many parts of a union, and nobody has more names. */
const MOST_KEYS = 40;

/** A person goes by the keys of those whom a clerk has said to be him, too. */
function withMerged(connection: Connection, own: readonly Known[]): readonly Known[] {
  if (!connection.get('select id from persons limit 1')) return own;
  const known = new Map(own.map((key) => [`${key.column} ${key.value}`, key]));
  for (let before = 0; before < known.size && known.size < MOST_KEYS; ) {
    before = known.size;
    const keys = [...known.values()];
    const people = `select id from (${peopleOf(keys)}) alike where status <> 'annulled'`;
    const values = keys.map(({ value }) => value);
    const merged = connection.all<Pick<AppealRow, KeyColumn>>(
      `select applicant_key, phone_key, handle_key from appeals where status <> 'annulled' and id in (
         select other_appeal from persons where one_appeal in (${people})
         union select one_appeal from persons where other_appeal in (${people}))`,
      [...values, ...values],
    );
    for (const row of merged)
      for (const column of Object.values(COLUMNS)) {
        const value = row[column];
        if (value !== null && known.size < MOST_KEYS)
          known.set(`${column} ${value}`, { column, value });
      }
  }
  return [...known.values()];
}
