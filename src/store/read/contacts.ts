import type { AppealId } from '../../domain/ids.ts';
import type { Contact, Merge } from '../../domain/party/person.ts';
import type { ContactQuery } from '../../register/ports/people.ts';
import type { PersonRow } from '../schema/person-row.ts';
import type { AppealRow } from '../schema.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';

const CONTACTS = `select id, number, registered_on, network, applicant_name, applicant_key, applicant_address,
  applicant_phone, applicant_email, applicant_handle from appeals where status <> 'annulled'`;
/** Values bound at once: engines have a limit. */
const MOST_BOUND = 500;

/** By any of the keys, each along its own index; or of every appeal that has a name or a nickname. */
export function readContacts(connection: Connection, query: ContactQuery | undefined): Contact[] {
  if (!query)
    return connection
      .all<AppealRow>(
        `${CONTACTS} and (applicant_name is not null or applicant_handle is not null) order by id`,
      )
      .map(contactOf);
  return [
    ...byKey(connection, 'applicant_key', query.names),
    ...byKey(connection, 'handle_key', query.handles),
    ...byKey(connection, 'id', query.appeals),
  ].map(contactOf);
}

const byKey = (connection: Connection, column: string, keys: readonly Bound[]): AppealRow[] =>
  inParts(keys).flatMap((part) =>
    connection.all<AppealRow>(`${CONTACTS} and ${column} in (${marks(part)})`, part),
  );

/** Those that touch one of the appeals, or all. */
export function readMerges(
  connection: Connection,
  appeals: readonly AppealId[] | undefined,
): Merge[] {
  const rows = new Map<number, PersonRow>();
  const take = (where: string, bound: readonly Bound[] = []) => {
    for (const row of connection.all<PersonRow>(`select * from persons ${where}`, bound))
      rows.set(row.id, row);
  };
  if (!appeals) take('');
  for (const part of inParts(appeals ?? [])) {
    take(`where one_appeal in (${marks(part)})`, part);
    take(`where other_appeal in (${marks(part)})`, part);
  }
  return [...rows.values()].map(({ one_appeal, other_appeal, reason }) => ({
    one: one_appeal as AppealId,
    other: other_appeal as AppealId,
    reason,
  }));
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

function inParts<T>(values: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < values.length; at += MOST_BOUND)
    parts.push(values.slice(at, at + MOST_BOUND));
  return parts;
}

/** The columns hold codes that the domain wrote. */
const contactOf = (row: AppealRow): Contact => ({
  appeal: row.id as AppealId,
  number: row.number,
  registeredOn: row.registered_on,
  network: row.network as Contact['network'],
  nameKey: row.applicant_key,
  applicant: {
    name: row.applicant_name,
    address: row.applicant_address,
    phone: row.applicant_phone,
    email: row.applicant_email,
    handle: row.applicant_handle,
  },
});
