import type { Recorded } from '../event.ts';
import type { ThreadDecision } from './thread.ts';

/** What is decided on a thread; null where every decision on it was undone. */
export function foldThread(
  events: readonly Recorded<'thread'>[],
  version: number,
): ThreadDecision | null {
  let state: ThreadDecision | null = null;
  for (const event of events) if (!event.undone) state = { ...apply(state, event), version };
  return state;
}

function apply(
  before: ThreadDecision | null,
  event: Recorded<'thread'>,
): Omit<ThreadDecision, 'version'> {
  const { at, actor, subject } = event;
  const kept = {
    id: subject.id,
    thread: event.facts.thread,
    accepted: before?.accepted ?? [],
    seen: before?.seen ?? 0,
    reason: null,
    note: null,
    at,
    actor,
  };
  switch (event.type) {
    case 'accepted': {
      const { appeal, messages, seen } = event.facts;
      return {
        ...kept,
        status: 'accepted',
        accepted: [...kept.accepted, { appeal, messages }],
        seen,
      };
    }
    case 'dismissed': {
      const { reason, seen } = event.facts;
      return { ...kept, status: 'dismissed', reason, seen, note: event.private?.note ?? null };
    }
    case 'reopened':
      return { ...kept, status: 'reopened' };
  }
}
