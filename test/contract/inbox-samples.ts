import type { Sender, ThreadHead } from '../../src/domain/inbox/message.ts';
import type { DismissalReason } from '../../src/domain/inbox/thread.ts';
import type {
  BatchDraft,
  BatchResult,
  MessageDraft,
  ThreadDraft,
} from '../../src/register/ports/inbox.ts';
import type { RegisterStore, SubjectChange } from '../../src/register/ports.ts';
import { AT } from './register-samples.ts';

export const person = (name: string, handle: string | null = null): Sender => ({
  name,
  handle,
  id: null,
  phone: null,
  email: null,
});
const ANNA = person('Анна', 'anna_p');
const OFFICE = person('Исполком', 'polotsk_rik');

export const head = (key: string, more: Partial<ThreadHead> = {}): ThreadHead => ({
  key,
  network: 'instagram',
  title: 'Анна',
  participants: [ANNA],
  isGroup: false,
  isRequest: false,
  ...more,
});

/** @param at `MM-DDTHH:MM` of 2023, UTC; an own one where the text begins with `→`. */
export function message(thread: string, at: string, text: string): MessageDraft {
  const isOwn = text.startsWith('→');
  return {
    thread,
    key: `${at} ${text}`,
    sender: isOwn ? OFFICE : ANNA,
    isOwn,
    sentAt: `2023-${at}:00.000Z`,
    sentOn: `2023-${at.slice(0, 5)}`,
    precision: 'second',
    text,
    attachments: [],
  };
}

/** `talk('a', ['03-30T08:00', 'Яма'], ['03-30T09:00', '→ Проверим'])` */
export const talk = (
  key: string,
  ...sent: readonly (readonly [string, string])[]
): ThreadDraft => ({
  head: head(key),
  messages: sent.map(([at, text]) => message(key, at, text)),
});

export const take = (
  store: RegisterStore,
  threads: readonly ThreadDraft[],
  more: Partial<BatchDraft> = {},
): Promise<BatchResult> =>
  store.takeMessages({
    actor: 'anna',
    at: AT,
    network: 'instagram',
    account: 'polotsk_rik',
    threads,
    ...more,
  });

interface Decided {
  readonly id?: number | null;
  readonly version?: number;
  readonly seen?: number;
}

export const dismissed = (
  thread: number,
  { id = null, version = 0, seen = 0 }: Decided = {},
  reason: DismissalReason = 'thanks',
): SubjectChange<'thread'> => ({
  type: 'thread',
  id,
  version,
  events: [{ type: 'dismissed', facts: { thread, reason, seen }, private: { note: 'мило' } }],
});

export const acceptedAs = (
  thread: number,
  appeal: number,
  messages: readonly number[],
): SubjectChange<'thread'> => ({
  type: 'thread',
  id: null,
  version: 0,
  events: [
    {
      type: 'accepted',
      facts: { thread, appeal: appeal as never, messages, seen: Math.max(...messages) },
      private: null,
    },
  ],
});
