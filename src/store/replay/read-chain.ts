import type { SubjectType } from '../../domain/event.ts';
import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import { readRows } from '../inbox/read-rows.ts';
import type { EventRow, HeadRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';

const BATCH = 1_000;

/** In short batches up to the head of now: what others append meanwhile is not in it. */
export function* readChain(connection: Connection): Generator<ChainedEvent> {
  const { seq: end } = connection.get<HeadRow>('select seq, hash from head') ?? { seq: 0 };
  for (let last = 0; last < end; last += BATCH) {
    const rows = connection.all<EventRow>(
      'select * from events where seq > ? and seq <= ? order by seq',
      [last, Math.min(last + BATCH, end)],
    );
    for (const { subject_type, subject_id, private_digest, ...row } of rows)
      yield {
        ...row,
        subjectType: subject_type as SubjectType,
        subjectId: subject_id,
        privateDigest: private_digest,
        ...(subject_type === 'batch' && rowsOf(connection, subject_id)),
      };
  }
}

/** None where the import was undone. */
function rowsOf(connection: Connection, batch: number): Pick<ChainedEvent, 'rows'> {
  const rows = readRows(connection, batch);
  return rows.length > 0 ? { rows } : {};
}
