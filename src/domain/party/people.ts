import type { AppealId } from '../ids.ts';
import {
  type Contact,
  type Merge,
  type Person,
  type PersonAppeal,
  type PersonLink,
  personKeys,
  type ReadPhone,
} from './person.ts';

/** Appeals by whom they are of: each belongs to one person, tied to an earlier of his appeals by a rule. */
export function peopleAmong(
  contacts: readonly Contact[],
  merges: readonly Merge[],
  readPhone: ReadPhone,
): readonly Person[] {
  const ties = tiesOf(contacts, merges, readPhone);
  const seen = new Set<AppealId>();
  return contacts.flatMap((contact) => {
    if (seen.has(contact.appeal)) return [];
    return [personFrom(contact, ties, seen)];
  });
}

interface Ties {
  readonly keysOf: ReadonlyMap<AppealId, ReturnType<typeof personKeys>>;
  /** Key → those who have it. */
  readonly bearers: ReadonlyMap<string, readonly Contact[]>;
  readonly merged: ReadonlyMap<AppealId, readonly (readonly [Contact, string | null])[]>;
}

function tiesOf(
  contacts: readonly Contact[],
  merges: readonly Merge[],
  readPhone: ReadPhone,
): Ties {
  const keysOf = new Map(
    contacts.map((contact) => [contact.appeal, personKeys(contact, readPhone)]),
  );
  const bearers = new Map<string, Contact[]>();
  for (const contact of contacts)
    for (const [rule, key] of keysOf.get(contact.appeal) ?? [])
      push(bearers, `${rule}\n${key}`, contact);
  const byAppeal = new Map(contacts.map((contact) => [contact.appeal, contact]));
  const merged = new Map<AppealId, [Contact, string | null][]>();
  for (const { one, other, reason } of merges) {
    const [from, to] = [byAppeal.get(one), byAppeal.get(other)];
    if (!from || !to) continue;
    push(merged, one, [to, reason]);
    push(merged, other, [from, reason]);
  }
  return { keysOf, bearers, merged };
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Breadth first, so that each is tied to the nearest; `spent` keeps a common key from being walked twice. */
function personFrom(first: Contact, ties: Ties, seen: Set<AppealId>): Person {
  const person: PersonAppeal[] = [];
  const spent = new Set<string>();
  const queue: PersonAppeal[] = [{ contact: first, link: null }];
  seen.add(first.appeal);
  const reach = (contact: Contact, link: PersonLink): void => {
    if (seen.has(contact.appeal)) return;
    seen.add(contact.appeal);
    queue.push({ contact, link });
  };
  for (let at = 0; at < queue.length; at++) {
    const appeal = queue[at];
    if (!appeal) break;
    person.push(appeal);
    const { contact: to } = appeal;
    for (const [rule, key] of ties.keysOf.get(to.appeal) ?? []) {
      const whole = `${rule}\n${key}`;
      if (spent.has(whole)) continue;
      spent.add(whole);
      for (const bearer of ties.bearers.get(whole) ?? []) reach(bearer, { rule, to, reason: null });
    }
    for (const [other, reason] of ties.merged.get(to.appeal) ?? [])
      reach(other, { rule: 'merged', to, reason });
  }
  return person.sort((one, other) => one.contact.appeal - other.contact.appeal);
}
