import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { AppealId } from '../../domain/ids.ts';
import { phoneKey } from '../../domain/party/contact-keys.ts';
import { peopleAmong } from '../../domain/party/people.ts';
import type { Contact, Merge, Person, ReadPhone } from '../../domain/party/person.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { foldCase } from '../../domain/text/fold-case.ts';
import { findAppeal } from '../find-appeal.ts';
import type { Office } from '../office.ts';
import { personOfAppeal } from './person-of-appeal.ts';

/** Phones are read as people at home would dial them; the numbering plans are loaded for it. */
export async function phonesOf({ policy }: Pick<Office, 'policy'>): Promise<ReadPhone> {
  const { phoneNumber } = await import('../../domain/party/phone-number.ts');
  const known = new Map<string, string | null>();
  return (written) => {
    let number = known.get(written);
    if (number === undefined) {
      number = phoneNumber(written, policy.code);
      known.set(written, number);
    }
    return number;
  };
}

/** Everybody, or those whose name, nickname or phone holds the text; who wrote most comes first. */
export async function listPeople(office: Office, text: string | null): Promise<readonly Person[]> {
  const { store } = office;
  const people = peopleAmong(await store.contacts(), await store.merges(), await phonesOf(office));
  const found = text === null ? people : people.filter(holding(text));
  return found.toSorted((one, other) => other.length - one.length || newest(other) - newest(one));
}

const newest = (person: Person): number => person.at(-1)?.contact.appeal ?? 0;

function holding(text: string): (person: Person) => boolean {
  const sought = foldCase(text.replace(/^@/u, ''));
  const digits = text.replace(/\D/gu, '');
  const dialled = digits.length > 3 && /^[\d\s()+-]+$/u.test(text) ? digits : null;
  return (person) =>
    person.some(({ contact: { applicant } }) => {
      const { name, handle, phone } = applicant;
      if (dialled !== null && phone !== null && (phoneKey(phone) ?? '').includes(dialled))
        return true;
      return [name, handle].some((one) => one !== null && foldCase(one).includes(sought));
    });
}

/** A person and the appeal that he was named by. */
export interface NamedPerson {
  readonly person: Person;
  readonly appeal: AppealId;
}

/** By the number of any of his appeals, or by a name, nickname or phone that only one has. */
export async function findPerson(text: string, office: Office): Promise<Result<NamedPerson>> {
  const numbered = await findAppeal(text, office);
  if (numbered.ok) return personNamed(numbered.value, office);
  if (numbered.refusal.code === 'appeal-ambiguous') return numbered;
  const people = await listPeople(office, text);
  const [only, second] = people;
  if (!only) return refuse({ code: 'person-unknown', text });
  if (second) return refuse(ambiguous(text, people));
  return ok({ person: only, appeal: (only.at(-1)?.contact ?? first(only)).appeal });
}

async function personNamed(appeal: Appeal, office: Office): Promise<Result<NamedPerson>> {
  const person = await personOfAppeal(appeal.id, office.store, await phonesOf(office));
  if (!person) return refuse({ code: 'person-unknown', text: appeal.number });
  return ok({ person, appeal: appeal.id });
}

const first = (person: Person): Contact => {
  const [appeal] = person;
  if (!appeal) throw new Error('a person has an appeal');
  return appeal.contact;
};

function ambiguous(text: string, people: readonly Person[]): Refusal {
  const candidates = people.slice(0, 8).map((person) => person.at(-1)?.contact.number ?? '');
  return { code: 'person-ambiguous', text, candidates };
}

/** Those of two people as one, before or after it is recorded. */
export const asOne = (
  people: readonly Person[],
  merges: readonly Merge[],
  readPhone: ReadPhone,
): Person =>
  peopleAmong(
    people.flat().map(({ contact }) => contact),
    merges,
    readPhone,
  )[0] ?? [];
