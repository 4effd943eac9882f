import type { Fault } from '../../domain/faults.ts';
import type { EventRow, HeadRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { eventHash, GENESIS, privateDigest } from '../write/hash-chain.ts';
import { IRREVERSIBLE } from '../write/irreversible.ts';
import { subjectName } from './subject-name.ts';

/** What the events themselves say of a step that was ever undone, or cannot be: few, so they are kept. */
interface StepFate {
  readonly undoneBy: number | null;
  readonly reversals: number;
  readonly reversible: boolean;
}
export type StepFates = ReadonlyMap<number, StepFate>;

const UNTOUCHED: StepFate = { undoneBy: null, reversals: 0, reversible: true };

export const fateOf = (step: number, fates: StepFates): StepFate => fates.get(step) ?? UNTOUCHED;

const BATCH = 1_000;

/** The chain from its beginning, its head, and the digest of every private part. */
export function* verifyChain(
  connection: Connection,
  expectedHead: string | undefined,
): Generator<Fault, StepFates> {
  const fates = new Map<number, StepFate>();
  let last: HeadRow = { id: 1, seq: 0, hash: GENESIS };
  let expectedSeen = expectedHead === undefined || expectedHead === last.hash;
  for (;;) {
    const events = connection.all<EventRow>(
      `select * from events where seq > ? order by seq limit ${BATCH}`,
      [last.seq],
    );
    if (events.length === 0) break;
    for (const event of events) {
      const { seq, hash } = event;
      if (seq !== last.seq + 1 || eventHash(last.hash, event) !== hash)
        yield { code: 'chain-broken', seq, subject: subjectOf(event, connection) };
      yield* privateFaults(event, connection);
      noteFate(event, fates);
      last = { id: 1, seq, hash };
      expectedSeen ||= hash === expectedHead;
    }
  }
  yield* headFaults(last, connection);
  if (!expectedSeen && expectedHead !== undefined)
    yield { code: 'head-differs', expected: expectedHead, found: last.hash };
  return fates;
}

const subjectOf = ({ subject_type, subject_id }: EventRow, connection: Connection): string =>
  subjectName(connection, subject_type, subject_id);

function* privateFaults(event: EventRow, connection: Connection): Generator<Fault> {
  const { seq, private_digest: digest, salt, private: text } = event;
  const isWhole = salt !== null && text !== null;
  if (
    digest === null
      ? salt === null && text === null
      : isWhole && privateDigest(salt, text) === digest
  )
    return;
  const isMissing = digest !== null && !isWhole;
  yield {
    code: isMissing ? 'private-missing' : 'private-altered',
    seq,
    subject: subjectOf(event, connection),
  };
}

/** What cannot be undone has a step of its own. */
function noteFate(event: EventRow, fates: Map<number, StepFate>): void {
  if (IRREVERSIBLE.has(event.subject_type))
    fates.set(event.step, { ...fateOf(event.step, fates), reversible: false });
  if (event.subject_type !== 'step') return;
  const step = namedStep(event.facts);
  if (step === null) return;
  const before = fateOf(step, fates);
  const undoneBy = event.type === 'undone' ? event.seq : null;
  fates.set(step, { ...before, undoneBy, reversals: before.reversals + 1 });
}

/** Null where somebody spoilt the facts: the chain tells that already. */
function namedStep(facts: string): number | null {
  try {
    const step: unknown = JSON.parse(facts).step;
    return typeof step === 'number' ? step : null;
  } catch {
    return null;
  }
}

function* headFaults(last: HeadRow, connection: Connection): Generator<Fault> {
  const head = connection.get<HeadRow>('select seq, hash from head');
  if (head?.hash !== last.hash || head.seq !== last.seq)
    yield { code: 'head-differs', expected: last.hash, found: head?.hash ?? '' };
}
