import { type Applicant, NO_APPLICANT } from '../../domain/party/applicant.ts';
import { maskApplicant } from '../../domain/party/mask.ts';
import type { Contact, Person, ReadPhone } from '../../domain/party/person.ts';
import { foldCase } from '../../domain/text/fold-case.ts';

/** What the appeals of one person say of him, each thing once, the newest first. */
export interface PersonView {
  readonly names: readonly string[];
  readonly handles: readonly { readonly network: string | null; readonly handle: string }[];
  readonly phones: readonly { readonly written: string; readonly number: string | null }[];
  readonly emails: readonly string[];
  readonly addresses: readonly string[];
  readonly appeals: Person;
}

export function personView(
  person: Person,
  { redact, readPhone }: { readonly redact: boolean; readonly readPhone: ReadPhone },
): PersonView {
  const newestFirst = person.map(({ contact }) => contact).toReversed();
  const seen = (contact: Contact): Contact['applicant'] =>
    redact ? maskApplicant({ ...NO_APPLICANT, ...contact.applicant }) : contact.applicant;
  const field = (name: keyof Contact['applicant']): string[] =>
    once(newestFirst.flatMap((contact) => seen(contact)[name] ?? []));
  const handles = newestFirst.flatMap((contact) => {
    const { handle } = seen(contact);
    return handle === null ? [] : [{ network: contact.network, handle: bare(handle) }];
  });
  return {
    names: field('name'),
    handles: onceBy(handles, ({ network, handle }) => `${network} ${foldCase(handle)}`),
    phones: field('phone').map((written) => ({
      written,
      number: redact ? null : readPhone(written),
    })),
    emails: field('email'),
    addresses: field('address'),
    appeals: person,
  };
}

const bare = (handle: Exclude<Applicant['handle'], null>): string => handle.replace(/^@+/u, '');

/** As it was written the last time. */
const once = (texts: readonly string[]): string[] => onceBy(texts, foldCase);

function onceBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

export function personJson(view: PersonView): object {
  const { appeals, ...told } = view;
  return {
    name: titleOf(view),
    ...told,
    appeals: appeals.map(({ contact, link }) => ({
      number: contact.number,
      registeredOn: contact.registeredOn,
      rule: link?.rule ?? null,
      like: link?.to.number ?? null,
      reason: link?.reason ?? null,
    })),
  };
}

/** A nickname is marked as one, so that it is never read as a name. */
export function titleOf({ names, handles }: PersonView): string | null {
  const [name] = names;
  const [first] = handles;
  return name ?? (first ? `@${first.handle}` : null);
}
