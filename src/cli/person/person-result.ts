import type { Network } from '../../domain/codes.ts';
import type { PersonAppeal } from '../../domain/party/person.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Field, ListResult, RecordResult } from '../../render/result.ts';
import { type PersonView, personJson, titleOf } from './person-view.ts';

/** One person: how he is known, and by which rule each of his appeals is his. */
export function personRecord(view: PersonView, messages: Messages): RecordResult {
  const { fields: titles } = messages.appeals;
  const several = (id: string, title: string | undefined, values: readonly string[]): Field[] =>
    values.map((value, index) => ({
      id: `${id}.${index + 1}`,
      title: title ?? id,
      kind: 'text',
      value,
    }));
  return {
    shape: 'record',
    title: titleOf(view) ?? messages.locale.nothing,
    titleId: 'name',
    fields: [
      ...several('name', messages.people.alsoNamed, view.names.slice(1)),
      ...several('handle', titles.handle, view.handles.map(handleText(messages))),
      ...several('phone', titles.phone, view.phones.map(phoneText)),
      ...several('email', titles.email, view.emails),
      ...several('address', titles.address, view.addresses),
      ...view.appeals.map((appeal, index) => appealField(appeal, index, messages)),
    ],
    json: personJson(view),
  };
}

const handleText =
  ({ codes }: Messages) =>
  ({ network, handle }: PersonView['handles'][number]): string =>
    [`@${handle}`, network && codes.network[network as Network]].filter(Boolean).join(', ');

/** The number beside what was written, where it says more. */
const phoneText = ({ written, number }: PersonView['phones'][number]): string =>
  number === null || number === written ? written : `${written} (${number})`;

function appealField(
  { contact, link }: PersonAppeal,
  index: number,
  { people, locale }: Messages,
): Field {
  const words = [`${contact.number}, ${locale.date(contact.registeredOn)}`];
  if (link) words.push(people.rules[link.rule](link.to.number));
  if (link?.reason) words.push(link.reason);
  return {
    id: `appeal.${index + 1}`,
    title: people.appeal,
    kind: 'text',
    value: contact.number,
    label: words.join(' — '),
  };
}

export function peopleList(views: readonly PersonView[], messages: Messages): ListResult {
  const { fields } = messages.appeals;
  const { people } = messages;
  return {
    shape: 'list',
    columns: [
      { id: 'name', title: fields.fullName ?? '', kind: 'text', flexible: true },
      { id: 'phone', title: fields.phone ?? '', kind: 'text', drop: 1 },
      { id: 'address', title: fields.address ?? '', kind: 'text', drop: 2, flexible: true },
      { id: 'appeals', title: people.appeals, kind: 'count' },
      { id: 'newest', title: people.newest, kind: 'text' },
    ],
    rows: views.map((view) => ({
      cells: [
        { value: titleOf(view) },
        { value: view.phones[0]?.written ?? null },
        { value: view.addresses[0] ?? null },
        { value: view.appeals.length },
        { value: view.appeals.at(-1)?.contact.number ?? null },
      ],
      json: personJson(view),
    })),
  };
}
