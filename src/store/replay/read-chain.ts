import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import { readRows } from '../inbox/read-rows.ts';
import type { HeadRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Few enough to be gone before V8 takes them for something that lasts. */
const BATCH = 100;

const EVENTS = `select seq, step, subject_type, subject_id, version, type, at, actor, facts, private,
    salt, private_digest, hash
  from events where seq > ? and seq <= ? order by seq`;

type Tuple = [
  ...[seq: number, step: number, subjectType: ChainedEvent['subjectType'], subjectId: number],
  ...[version: number, type: string, at: string, actor: string, facts: string],
  ...[secret: string | null, salt: string | null, privateDigest: string | null, hash: string],
];

/**
 * Up to the head of now: what others append meanwhile is not in it. An event with rows ends its
 * piece: the rows of one batch of messages are as many as can be held.
 */
export function* readChain(connection: Connection): Generator<readonly ChainedEvent[]> {
  const { seq: end } = connection.get<HeadRow>('select seq, hash from head') ?? { seq: 0 };
  for (let last = 0; last < end; last += BATCH) {
    let piece: ChainedEvent[] = [];
    for (const tuple of connection.tuples<Tuple>(EVENTS, [last, Math.min(last + BATCH, end)])) {
      const event = withRows(connection, eventOf(tuple));
      piece.push(event);
      if (!event.rows) continue;
      yield piece;
      piece = [];
    }
    yield piece;
  }
}

function eventOf(tuple: Tuple): ChainedEvent {
  const [seq, step, subjectType, subjectId, version, type, at, actor, ...rest] = tuple;
  const [facts, secret, salt, privateDigest, hash] = rest;
  return {
    ...{ seq, step, subjectType, subjectId, version, type, at, actor },
    ...{ facts, private: secret, salt, privateDigest, hash },
  };
}

/** None where the import was undone. */
function withRows(connection: Connection, event: ChainedEvent): ChainedEvent {
  if (event.subjectType !== 'batch') return event;
  const rows = readRows(connection, event.subjectId);
  return rows.length > 0 ? { ...event, rows } : event;
}
