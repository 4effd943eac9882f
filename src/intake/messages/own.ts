import type { Sender } from '../../domain/inbox/message.ts';
import type { Owner } from './reader.ts';

/**
 * Whether the account itself wrote. An id decides where both sides have one: anybody may take the
 * account's name.
 */
export function isOwn(sender: Sender, own: Owner): boolean {
  if (own.id !== null && sender.id !== null) return folded(own.id) === folded(sender.id);
  if (own.handle !== null && sender.handle !== null)
    return folded(own.handle) === folded(sender.handle);
  return own.name !== null && own.name === sender.name;
}

const folded = (name: string): string => name.toLowerCase().replace(/^@/, '');

export const NOBODY: Owner = { name: null, handle: null, id: null };

/** A sender of whom the export tells only this. */
export const someone = (known: Partial<Sender>): Sender => ({
  name: null,
  handle: null,
  id: null,
  phone: null,
  email: null,
  ...known,
});
