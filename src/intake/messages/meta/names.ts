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

/** The names of a thread, each repaired once: they stand on every row. */
export class Names {
  private readonly known = new Map<unknown, string | null>();

  of(value: unknown): string | null {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const name = nameOf(value);
    this.known.set(value, name);
    return name;
  }
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
