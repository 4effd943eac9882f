import type { Message } from '../../domain/inbox/thread.ts';
import { maskName } from '../../domain/party/mask.ts';
import type { ThreadState } from '../../i18n/shape-inbox.ts';
import type { WaitingThread } from '../../register/inbox/list-inbox.ts';
import { attachmentPath } from '../../register/ports/files.ts';
import type { ThreadSummary } from '../../register/ports/inbox.ts';
import type { View } from '../appeal/view.ts';
import { senderFor } from './sender.ts';

/** A decision that stands counts until somebody writes again. */
export function stateOf({ decision, isBack }: ThreadSummary): ThreadState {
  if (isBack) return 'back';
  return decision?.status ?? 'new';
}

/** A thread as `inbox list` has it; keys are only ever added. */
export function threadJson({ thread, waiting }: WaitingThread, view: View): object {
  const { decision, opening } = thread;
  return {
    number: thread.number,
    state: stateOf(thread),
    network: thread.network,
    account: thread.account,
    title: titleOf(thread, view),
    isGroup: thread.isGroup,
    isRequest: thread.isRequest,
    sender: senderFor(opening.sender, view),
    text: opening.text,
    messages: thread.messages,
    unanswered: thread.unanswered,
    lastAt: thread.lastAt,
    waitingSince: waiting?.since ?? null,
    waitingWorkingDays: waiting?.workingDays ?? null,
    aimOn: waiting?.aimOn ?? null,
    late: waiting?.isLate ?? false,
    decision: decision && {
      status: decision.status,
      reason: decision.reason,
      note: decision.note,
      appeals: decision.accepted.map(({ appeal }) => ({ id: appeal, number: view.number(appeal) })),
      at: decision.at,
      actor: decision.actor,
    },
  };
}

/** With everything that was written. */
export const talkJson = (
  waiting: WaitingThread,
  messages: readonly Message[],
  view: View,
): object => ({
  ...threadJson(waiting, view),
  participants: waiting.thread.participants.map((one) => senderFor(one, view)),
  talk: messages.map((message, index) => messageJson(message, index + 1, view)),
});

export const messageJson = (message: Message, place: number, view: View): object => ({
  place,
  id: message.id,
  sentAt: message.sentAt,
  precision: message.precision,
  own: message.isOwn,
  sender: senderFor(message.sender, view),
  text: message.text,
  attachments: message.attachments.map(({ kind, path, label, file }) => ({
    ...{ kind, path, label },
    sha256: file?.sha256 ?? null,
    mediaType: file?.mediaType ?? null,
    size: file?.size ?? null,
    file: file ? attachmentPath(view.filesFolder, file.sha256) : null,
  })),
});

export const titleOf = ({ title }: ThreadSummary, { redact }: View): string | null =>
  title !== null && redact ? maskName(title) : title;
