import type { AppealId } from '../../domain/ids.ts';
import { handleKey } from '../../domain/party/contact-keys.ts';
import { peopleAmong } from '../../domain/party/people.ts';
import type { Contact, Person, ReadPhone } from '../../domain/party/person.ts';
import type { ContactQuery } from '../ports/people.ts';
import type { RegisterReader } from '../ports.ts';

/** Whose appeal it is: along the indexes from one appeal to the next, not through the whole register. */
export async function personOfAppeal(
  id: AppealId,
  store: RegisterReader,
  readPhone: ReadPhone,
): Promise<Person | null> {
  const known = new Map<AppealId, Contact>();
  const asked: Asked = { names: new Set(), handles: new Set(), appeals: new Set() };
  let query: ContactQuery = { names: [], handles: [], appeals: [id] };
  for (;;) {
    for (const contact of await store.contacts(query)) known.set(contact.appeal, contact);
    const merges = await store.merges([...known.keys()]);
    const contacts = [...known.values()].sort((one, other) => one.appeal - other.appeal);
    const person = peopleAmong(contacts, merges, readPhone).find((appeals) =>
      appeals.some(({ contact }) => contact.appeal === id),
    );
    if (!person) return null;
    const mine = new Set(person.map(({ contact }) => contact.appeal));
    const tied = merges.flatMap(({ one, other }) =>
      mine.has(one) || mine.has(other) ? [one, other] : [],
    );
    query = notAsked(person, tied, asked);
    if (Object.values(query).every((keys) => keys.length === 0)) return person;
  }
}

interface Asked {
  readonly names: Set<string>;
  readonly handles: Set<string>;
  readonly appeals: Set<AppealId>;
}

/** By what more appeals of the person may be found; each is asked for once. */
function notAsked(person: Person, tied: readonly AppealId[], asked: Asked): ContactQuery {
  const contacts = person.map(({ contact }) => contact);
  return {
    names: fresh(
      contacts.flatMap(({ nameKey }) => nameKey ?? []),
      asked.names,
    ),
    handles: fresh(
      contacts.flatMap(({ applicant: { handle } }) => (handle && handleKey(handle)) ?? []),
      asked.handles,
    ),
    appeals: fresh(tied, asked.appeals),
  };
}

function fresh<T>(keys: readonly T[], asked: Set<T>): T[] {
  const news = [...new Set(keys)].filter((key) => !asked.has(key));
  for (const key of news) asked.add(key);
  return news;
}
