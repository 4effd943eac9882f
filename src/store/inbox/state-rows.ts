import type { Recorded } from '../../domain/event.ts';
import { foldThread } from '../../domain/inbox/fold-thread.ts';
import type { Acceptance, Decision, ThreadDecision } from '../../domain/inbox/thread.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type { BatchRow, DecisionRow } from './schema.ts';

/** An undone batch keeps its row: the numbers of its threads and messages are never given again. */
export function batchRow(events: readonly Recorded<'batch'>[], version: number): BatchRow | null {
  const [first] = events;
  if (!first) return null;
  const { subject, step, undone, facts } = first;
  return {
    id: subject.id,
    step,
    undone: Number(undone),
    network: facts.network,
    account: facts.account,
    first_thread: facts.firstThread,
    threads: facts.threads,
    first_message: facts.firstMessage,
    messages: facts.messages,
    digest: facts.digest,
    version,
  };
}

export function decisionRow(
  events: readonly Recorded<'thread'>[],
  version: number,
): DecisionRow | null {
  const state = foldThread(events, version);
  if (!state) return null;
  const { id, thread, status, accepted, reason, note, seen, at, actor } = state;
  return {
    ...{ id, thread, status, accepted: canonicalJson(accepted), reason, note, seen },
    ...{ decided_at: at, actor, version },
  };
}

/** The row was written from a fold, so its codes are of their lists. */
export const decisionOf = (row: DecisionRow): ThreadDecision => ({
  id: row.id,
  thread: row.thread,
  status: row.status as Decision,
  accepted: JSON.parse(row.accepted) as readonly Acceptance[],
  reason: row.reason as ThreadDecision['reason'],
  note: row.note,
  seen: row.seen,
  at: row.decided_at,
  actor: row.actor,
  version: row.version,
});
