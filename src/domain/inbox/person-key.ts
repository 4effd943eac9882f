import { handleKey, phoneKey } from '../party/contact-keys.ts';
import { foldCase } from '../text/fold-case.ts';
import type { Sender } from './message.ts';

/**
 * By what the senders of one network are told apart, and a renamed one is known again: the
 * network's id, else what only one person has. Names are not unique, so a name counts in its thread
 * alone, and in a talk of two whoever writes is the one person of it.
 */
export function personKey(
  { id, handle, phone, email, name }: Sender,
  { thread, isGroup }: { readonly thread: number | string; readonly isGroup: boolean },
): string {
  if (id !== null) return `id ${id}`;
  const handled = handle === null ? null : handleKey(handle);
  if (handled !== null) return `handle ${handled}`;
  const phoned = phone === null ? null : phoneKey(phone);
  if (phoned !== null) return `phone ${phoned}`;
  if (email !== null) return `email ${foldCase(email)}`;
  return isGroup ? `thread ${thread} ${foldCase(name ?? '')}` : `thread ${thread}`;
}
