import type { Sender } from '../../../domain/inbox/message.ts';
import type { Owner } from '../reader.ts';
import { repairText } from './repair-text.ts';

/** Whom Meta shows where an account is gone: as many people as threads, and none of them has a name. */
const DELETED = new Set([
  'Instagram User',
  'Instagram user',
  'Пользователь Instagram',
  'Facebook User',
  'Facebook user',
  'Пользователь Facebook',
]);

/** As Meta shows it, repaired; null where it is no text. */
export function nameOf(value: unknown): string | null {
  const name = typeof value === 'string' ? repairText(value).trim() : '';
  return name === '' ? null : name;
}

/** Exports of Meta have nothing but display names. */
export const senderOf = (name: string): Sender => ({
  name: DELETED.has(name) ? null : name,
  handle: null,
  id: null,
  phone: null,
  email: null,
});

export type IsOwn = (name: string) => boolean;

/** Who asks may know only the handle of the account; its export tells the name that goes with it. */
export function ownNames(own: Owner, told: Owner | null): IsOwn {
  const isTold = told?.handle != null && told.handle === own.handle;
  const names = new Set(
    [own.name, own.handle, isTold ? told.name : null].filter((name) => name !== null),
  );
  return (name) => names.has(name);
}
