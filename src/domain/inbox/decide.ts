import { cleanedOrNull, refusalIfLong, SUMMARY_LIMIT } from '../appeal/soundness.ts';
import type { AppealId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ThreadAccepted, ThreadDismissed, ThreadReopened } from './events.ts';
import type { DismissalReason, Message, ThreadDecision } from './thread.ts';

/** A thread with all that was written in it, in the order of the talk, and what was decided. */
export interface Talk {
  readonly thread: number;
  readonly messages: readonly Message[];
  readonly decision: ThreadDecision | null;
}

/** Whether a decision stands and nothing new was written since. */
export const isSettled = ({ messages, decision }: Talk): boolean =>
  decision !== null &&
  decision.status !== 'reopened' &&
  !messages.some(({ isOwn, id }) => !isOwn && id > decision.seen);

/** What nobody has decided on yet: the text of an appeal, unless a clerk says otherwise. */
export function undecidedMessages({ messages, decision }: Talk): readonly Message[] {
  const taken = new Set(decision?.accepted.flatMap((acceptance) => acceptance.messages) ?? []);
  const seen = decision === null || decision.status === 'reopened' ? 0 : decision.seen;
  return messages.filter(({ isOwn, id }) => !isOwn && id > seen && !taken.has(id));
}

/** By their places in the talk, from 1; the account's own replies among them are passed over. */
export function messagesBetween(
  { thread, messages }: Talk,
  { from, to }: { readonly from: number; readonly to: number },
): Result<readonly Message[]> {
  const count = messages.length;
  if (from < 1 || to > count || to < from)
    return refuse({ code: 'message-unknown', thread, from, to, messages: count });
  const chosen = messages.slice(from - 1, to).filter(({ isOwn }) => !isOwn);
  return chosen.length === 0 ? refuse({ code: 'nothing-to-accept', thread }) : ok(chosen);
}

export function decideAcceptance(
  talk: Talk,
  { appeal, messages }: { readonly appeal: AppealId; readonly messages: readonly Message[] },
): Result<ThreadAccepted> {
  const { thread } = talk;
  if (messages.length === 0) return refuse({ code: 'nothing-to-accept', thread });
  const ids = messages.map(({ id }) => id);
  const facts = { thread, appeal, messages: ids, seen: newest(talk) };
  return ok({ type: 'accepted', facts, private: null });
}

export function decideDismissal(
  talk: Talk,
  { reason, note: typed }: { readonly reason: DismissalReason; readonly note: string | null },
): Result<ThreadDismissed> {
  const { thread, decision } = talk;
  const note = cleanedOrNull(typed);
  const long = refusalIfLong('note', note, SUMMARY_LIMIT);
  if (long) return refuse(long);
  if (decision && decision.status !== 'reopened' && isSettled(talk))
    return refuse({ code: 'thread-decided', thread, status: decision.status });
  const facts = { thread, reason, seen: newest(talk) };
  return ok({ type: 'dismissed', facts, private: note === null ? null : { note } });
}

/** The thread waits in the inbox again; an appeal that came of it stays. */
export function decideReturn({ thread, decision }: Talk): Result<ThreadReopened> {
  if (decision === null || decision.status === 'reopened')
    return refuse({ code: 'thread-undecided', thread });
  return ok({ type: 'reopened', facts: { thread }, private: null });
}

const newest = ({ messages }: Talk): number =>
  messages.reduce((newest, { id }) => Math.max(newest, id), 0);
