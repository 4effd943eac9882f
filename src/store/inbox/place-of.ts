import type { Connection } from '../sqlite/connection.ts';

/** In its talk, from 1, as `inbox show` counts. */
export function placeOf(connection: Connection, id: number): number {
  const found = connection.get<{ place: number }>(
    `select count(*) as place from messages m join messages o on o.thread = m.thread
     where m.id = ? and (o.sent_at, o.id) <= (m.sent_at, m.id)`,
    [id],
  );
  return found?.place ?? 0;
}
