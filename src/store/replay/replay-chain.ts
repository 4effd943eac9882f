import { StoreError } from '../../domain/faults.ts';
import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import { isWhole } from '../inbox/content.ts';
import { insertRows } from '../inbox/insert-rows.ts';
import type { EventRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { batchDigest, eventHash, GENESIS, privateDigest } from '../write/hash-chain.ts';
import { IRREVERSIBLE } from '../write/irreversible.ts';
import { foldAll } from './fold-all.ts';

const BATCH = 1_000;
const INSERT_STEP = `insert into steps (id, actor, at, last_seq, reversible, undone_by, reversals)
  values (?, ?, ?, ?, ?, null, 0)`;
const INSERT_EVENT = `insert into events (seq, step, subject_type, subject_id, version, type, at, actor,
  facts, private_digest, salt, private, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

interface Head {
  seq: number;
  hash: string;
}

/**
 * Each event is checked against the one before it; the states are folded when all are there.
 * Nobody else knows the register yet, so a run that fails leaves a file that is thrown away.
 */
export async function replayChain(
  connection: Connection,
  events: AsyncIterable<ChainedEvent>,
): Promise<number | null> {
  if (connection.get('select seq from events limit 1'))
    throw new StoreError({ code: 'register-exists', path: connection.path });
  const head: Head = { seq: 0, hash: GENESIS };
  for await (const batch of batches(events)) {
    const broken = connection.write(
      () => {
        const bad = batch.find((event) => !append(connection, event, head));
        return { value: bad?.seq ?? null, keep: bad === undefined };
      },
      { durable: false },
    );
    if (broken !== null) return broken;
  }
  return connection.write(
    () => {
      connection.run('update head set seq = ?, hash = ?', [head.seq, head.hash]);
      foldAll(connection);
      const value = firstBare(connection);
      return { value, keep: value === null };
    },
    { durable: true },
  );
}

async function* batches(events: AsyncIterable<ChainedEvent>): AsyncGenerator<ChainedEvent[]> {
  let batch: ChainedEvent[] = [];
  for await (const event of events) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** False where the event does not follow. */
function append(connection: Connection, chained: ChainedEvent, head: Head): boolean {
  const event = rowOf(chained);
  const { rows = [] } = chained;
  if (!follows(event, head) || !(rows.length === 0 || isBatch(chained))) return false;
  const { seq, step, subject_type: type, actor, at } = event;
  if (step === seq) {
    connection.run(INSERT_STEP, [seq, actor, at, seq, Number(!IRREVERSIBLE.has(type))]);
  } else {
    connection.run('update steps set last_seq = ? where id = ?', [seq, step]);
    if (IRREVERSIBLE.has(type))
      connection.run('update steps set reversible = 0 where id = ?', [step]);
  }
  if (type === 'step') noteReversal(connection, event);
  connection.run(INSERT_EVENT, Object.values(event));
  insertRows(connection, rows, seq);
  head.seq = seq;
  head.hash = event.hash;
  return true;
}

const follows = (event: EventRow, { seq, hash }: Head): boolean =>
  event.seq === seq + 1 &&
  event.step <= event.seq &&
  eventHash(hash, event) === event.hash &&
  (event.private === null ||
    (event.salt !== null && privateDigest(event.salt, event.private) === event.private_digest));

/** The rows are those that the batch's event vouches for. */
function isBatch({ subjectType, facts, rows = [] }: ChainedEvent): boolean {
  if (subjectType !== 'batch' || !rows.every(isWhole)) return false;
  const { digest } = JSON.parse(facts) as { digest: string };
  return batchDigest(rows.map((row) => row.digest)) === digest;
}

function noteReversal(connection: Connection, { seq, type, facts }: EventRow): void {
  const { step } = JSON.parse(facts) as { step: number };
  connection.run('update steps set undone_by = ?, reversals = reversals + 1 where id = ?', [
    type === 'undone' ? seq : null,
    step,
  ]);
}

/** In the order of the columns. */
const rowOf = (event: ChainedEvent): EventRow => ({
  seq: event.seq,
  step: event.step,
  subject_type: event.subjectType,
  subject_id: event.subjectId,
  version: event.version,
  type: event.type,
  at: event.at,
  actor: event.actor,
  facts: event.facts,
  private_digest: event.privateDigest,
  salt: event.salt,
  private: event.private,
  hash: event.hash,
});

/** A batch that stands and came without its rows. */
const firstBare = (connection: Connection): number | null =>
  connection.get<{ id: number }>(
    `select b.id from batches b where b.undone = 0 and not exists (
       select 1 from messages m where m.batch = b.id) order by b.id limit 1`,
  )?.id ?? null;
