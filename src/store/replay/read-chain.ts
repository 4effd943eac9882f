import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import { readRows } from '../inbox/read-rows.ts';
import type { HeadRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';

const BATCH = 1_000;

/** Under the names of the port, so that a million rows are not made over. */
const EVENTS = `select seq, step, version, type, at, actor, facts, private, salt, hash,
    subject_type as "subjectType", subject_id as "subjectId", private_digest as "privateDigest"
  from events where seq > ? and seq <= ? order by seq`;

/** In short batches up to the head of now: what others append meanwhile is not in it. */
export function* readChain(connection: Connection): Generator<ChainedEvent> {
  const { seq: end } = connection.get<HeadRow>('select seq, hash from head') ?? { seq: 0 };
  for (let last = 0; last < end; last += BATCH)
    for (const event of connection.all<ChainedEvent>(EVENTS, [last, Math.min(last + BATCH, end)]))
      yield event.subjectType === 'batch'
        ? { ...event, ...rowsOf(connection, event.subjectId) }
        : event;
}

/** None where the import was undone. */
function rowsOf(connection: Connection, batch: number): Pick<ChainedEvent, 'rows'> {
  const rows = readRows(connection, batch);
  return rows.length > 0 ? { rows } : {};
}
