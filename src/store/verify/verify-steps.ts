import type { Fault } from '../../domain/faults.ts';
import type { EventRow, StepRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { fateOf, type StepFates } from './verify-chain.ts';

const BATCH = 1_000;

/** Every step against the events that it names and those that name it. */
export function* verifySteps(connection: Connection, fates: StepFates): Generator<Fault> {
  yield* shortSteps(connection);
  let last = 0;
  for (;;) {
    const steps = connection.all<StepRow>(
      `select * from steps where id > ? order by id limit ${BATCH}`,
      [last],
    );
    if (steps.length === 0) return;
    for (const step of steps) {
      yield* faultsOfStep(step, expectedStep(connection, step, fates));
      last = step.id;
    }
  }
}

/** A step that ends before its last event would be undone in part. */
function* shortSteps(connection: Connection): Generator<Fault> {
  const short = connection.all<{ id: number; found: number; expected: number }>(
    `select s.id, s.last_seq as found, max(e.seq) as expected
     from events e join steps s on s.id = e.step where e.seq > s.last_seq group by s.id, s.last_seq`,
  );
  for (const { id, found, expected } of short)
    yield {
      code: 'state-differs',
      type: 'step',
      subject: `step ${id}`,
      field: 'last_seq',
      expected: String(expected),
      found: String(found),
    };
}

function expectedStep(
  connection: Connection,
  step: StepRow,
  fates: StepFates,
): StepRow | undefined {
  const first = eventAt(connection, step.id);
  if (first?.step !== step.id) return undefined;
  const { undoneBy, reversals, reversible } = fateOf(step.id, fates);
  return {
    id: step.id,
    actor: first.actor,
    at: first.at,
    last_seq: eventAt(connection, step.last_seq)?.step === step.id ? step.last_seq : step.id,
    reversible: Number(reversible),
    undone_by: undoneBy,
    reversals,
  };
}

const eventAt = (connection: Connection, seq: number): EventRow | undefined =>
  connection.get<EventRow>('select * from events where seq = ?', [seq]);

function* faultsOfStep(found: StepRow, expected: StepRow | undefined): Generator<Fault> {
  const subject = `step ${found.id}`;
  if (!expected) {
    yield { code: 'state-unexplained', type: 'step', subject };
    return;
  }
  for (const [column, value] of Object.entries(expected)) {
    const stands: unknown = Reflect.get(found, column);
    if (stands !== value)
      yield {
        code: 'state-differs',
        type: 'step',
        subject,
        field: column,
        expected: String(value),
        found: String(stands),
      };
  }
}
