import type { Fault } from '../../domain/faults.ts';
import { verifyRows } from '../inbox/verify-rows.ts';
import type { Connection } from '../sqlite/connection.ts';
import { verifyFile } from '../sqlite/verify-file.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyCounters } from './verify-counters.ts';
import { verifySchema } from './verify-schema.ts';
import { verifyState } from './verify-state.ts';
import { verifySteps } from './verify-steps.ts';

/** Everything of one moment, in batches: the memory does not grow with the register. */
export async function* verifyRegister(
  connection: Connection,
  expectedHead: string | undefined,
): AsyncIterable<Fault> {
  connection.beginReading();
  try {
    yield* verifyFile(connection);
    yield* verifySchema(connection);
    const fates = yield* verifyChain(connection, expectedHead);
    yield* verifySteps(connection, fates);
    yield* verifyState(connection, fates);
    yield* verifyCounters(connection);
    yield* verifyRows(connection);
  } finally {
    connection.endReading();
  }
}
