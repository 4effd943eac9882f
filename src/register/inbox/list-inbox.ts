import { type Waiting, waitingOf } from '../../domain/inbox/waiting.ts';
import type { Office } from '../office.ts';
import type { ThreadQuery, ThreadSummary } from '../ports/inbox.ts';

export interface WaitingThread {
  readonly thread: ThreadSummary;
  /** null where the account had the last word. */
  readonly waiting: Waiting | null;
}

/** Threads with the time that somebody has been waiting there; who waits longest comes first. */
export async function listInbox(
  query: ThreadQuery,
  office: Office,
  { atLeast = null }: { readonly atLeast?: Least | null } = {},
): Promise<readonly WaitingThread[]> {
  const threads = await office.store.inbox.threads(query);
  return threads
    .map((thread) => ({ thread, waiting: waitingIn(thread, office) }))
    .filter(({ waiting }) => atLeast === null || (waiting !== null && hasWaited(waiting, atLeast)));
}

/** How long somebody must have waited to be listed. */
export interface Least {
  readonly unit: 'working-day' | 'hour';
  readonly count: number;
}

const hasWaited = ({ workingDays, hours }: Waiting, { unit, count }: Least): boolean =>
  (unit === 'hour' ? hours : workingDays) >= count;

export const waitingIn = ({ waitingSince }: ThreadSummary, office: Office): Waiting | null =>
  waitingSince === null ? null : waitingOf(waitingSince, office.caller, office);
