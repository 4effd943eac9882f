import type { Fault } from '../../domain/faults.ts';
import { personKey } from '../../domain/inbox/person-key.ts';
import type { ChainedRow } from '../../register/ports/chained-rows.ts';
import type { Connection } from '../sqlite/connection.ts';
import { batchDigest } from '../write/hash-chain.ts';
import { isWhole } from './content.ts';
import { accountKey } from './insert-rows.ts';
import { placeOf } from './place-of.ts';
import { readRows } from './read-rows.ts';
import type { BatchRow } from './schema.ts';

/** Every row of the inbox against its digest, and those of a batch against the batch's in the chain. */
export function* verifyRows(connection: Connection): Generator<Fault> {
  for (const batch of connection.all<BatchRow>('select * from batches order by id'))
    yield* faultsOfBatch(connection, batch);
  yield* strayRows(connection);
  yield* keyFaults(connection);
}

function* faultsOfBatch(connection: Connection, batch: BatchRow): Generator<Fault> {
  const rows = readable(connection, batch.id);
  const expected = batch.undone ? 0 : batch.threads + batch.messages;
  let altered = 0;
  for (const row of rows ?? []) {
    if (isWhole(row)) continue;
    altered++;
    yield alteration(connection, row);
  }
  const found = rows?.length ?? 0;
  if (found === 0 && expected === 0) return;
  const isWholeBatch = rows && batchDigest(rows.map(({ digest }) => digest)) === batch.digest;
  if (rows === null || found !== expected || (!isWholeBatch && altered === 0))
    yield { code: 'batch-differs', batch: batch.id, expected, found };
}

/** Null where a column cannot be read at all. */
function readable(connection: Connection, batch: number): ChainedRow[] | null {
  try {
    return readRows(connection, batch);
  } catch {
    return null;
  }
}

function alteration(connection: Connection, row: ChainedRow): Fault {
  if (row.row === 'thread') return { code: 'thread-altered', thread: row.number };
  return { code: 'message-altered', thread: row.thread, message: placeOf(connection, row.id) };
}

/** Rows of no batch that the chain knows. */
function* strayRows(connection: Connection): Generator<Fault> {
  const unknown = 'not exists (select 1 from batches b where b.id = r.batch)';
  for (const { thread } of connection.all<{ thread: number }>(
    `select number as thread from threads r where ${unknown}`,
  ))
    yield { code: 'thread-altered', thread };
  for (const { id, thread } of connection.all<{ id: number; thread: number }>(
    `select id, thread from messages r where ${unknown}`,
  ))
    yield { code: 'message-altered', thread, message: placeOf(connection, id) };
}

interface Keys {
  readonly id: number;
  readonly thread: number;
  readonly person_key: string;
  readonly is_group: number;
  readonly sender_name: string | null;
  readonly sender_handle: string | null;
  readonly sender_id: string | null;
  readonly sender_phone: string | null;
  readonly sender_email: string | null;
}
const BATCH = 2_000;

/** What is stored beside the content to find it by. */
function* keyFaults(connection: Connection): Generator<Fault> {
  for (const { number, account, key } of connection.all<{
    number: number;
    account: string;
    key: string;
  }>('select number, account, account_key as key from threads'))
    if (accountKey(account) !== key) yield { code: 'thread-altered', thread: number };
  for (let last = 0; ; ) {
    const rows = connection.all<Keys>(
      `select m.*, t.is_group from messages m join threads t on t.number = m.thread
       where m.id > ? order by m.id limit ${BATCH}`,
      [last],
    );
    for (const row of rows)
      if (keyOf(row) !== row.person_key)
        yield {
          code: 'message-altered',
          thread: row.thread,
          message: placeOf(connection, row.id),
        };
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) break;
  }
  for (const { id, thread } of connection.all<{ id: number; thread: number }>(MISPLACED))
    yield { code: 'message-altered', thread, message: placeOf(connection, id) };
}

/** Attachments stand in a row from 1. */
const MISPLACED = `select m.id, m.thread from message_attachments a
  join messages m on m.id = a.message_id group by m.id, m.thread
  having min(a.ordinal) <> 1 or max(a.ordinal) <> count(*)`;

const keyOf = (row: Keys): string =>
  personKey(
    {
      name: row.sender_name,
      handle: row.sender_handle,
      id: row.sender_id,
      phone: row.sender_phone,
      email: row.sender_email,
    },
    { thread: row.thread, isGroup: row.is_group === 1 },
  );
