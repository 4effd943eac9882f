import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import { StoreError } from '../../domain/faults.ts';
import { asOfficialId, type CalendarDate } from '../../domain/ids.ts';
import type { Account } from '../../domain/office/account.ts';
import type { FrozenReport } from '../../domain/office/freeze.ts';
import type { Official, Topic } from '../../domain/office/office.ts';
import type { SentReminder } from '../../domain/office/reminder.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Kept, RegisterAbout } from '../../register/ports.ts';
import type { FrozenRow } from '../schema/frozen-row.ts';
import type { AccountRow, CodedRow, OfficialRow } from '../schema/list-rows.ts';
import type { RegisterRow } from '../schema/register-rows.ts';
import type { CalendarRow, HeadRow, PolicyRow, ReminderRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { accountOf } from '../write/account-rows.ts';
import { codedOf, officialOf } from '../write/office-rows.ts';

export function readAbout(connection: Connection): RegisterAbout {
  const register = connection.get<RegisterRow>('select * from registers');
  const head = connection.get<HeadRow>('select seq, hash from head');
  if (!register || !head) throw unfounded(connection);
  const { demo, created_at: createdAt } = register;
  return { demo: demo === 1, createdAt, head: { seq: head.seq, hash: head.hash } };
}

export function readPolicy(connection: Connection): Kept<Policy> {
  const row = connection.get<PolicyRow>('select * from policies order by adopted desc limit 1');
  if (!row) throw unfounded(connection);
  const { id, version, policy } = row;
  return { id, version, value: storedJson(policy, connection) };
}

/** `init` was killed between the file and its first step, and a second `init` goes on; or rows are gone. */
function unfounded(connection: Connection): StoreError {
  const isBegun = connection.get('select seq from events limit 1') !== undefined;
  const code = isBegun ? 'register-damaged' : 'register-missing';
  return new StoreError({ code, path: connection.path });
}

/** Written by this program, so what cannot be read was spoilt behind its back. */
function storedJson<T>(text: string, { path }: Connection): T {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoreError({ code: 'register-damaged', path }, { cause });
  }
}

/** The newest word on each year. */
export function readCalendar(connection: Connection): Kept<CalendarYear>[] {
  const rows = connection.all<CalendarRow>('select * from calendar_years order by year, adopted');
  const years = new Map<number, Kept<CalendarYear>>();
  for (const { id, version, year, calendar } of rows)
    years.set(year, { id, version, value: storedJson(calendar, connection) });
  return [...years.values()];
}

export const readOfficials = (connection: Connection): Official[] =>
  connection.all<OfficialRow>('select * from officials order by name_key, id').map(officialOf);

export const readTopics = (connection: Connection): Topic[] =>
  connection.all<CodedRow>('select * from topics order by code').map(codedOf);

export const readTerritories = (connection: Connection): Topic[] =>
  connection.all<CodedRow>('select * from territories order by code').map(codedOf);

export const readReminders = (connection: Connection, day: CalendarDate): SentReminder[] =>
  connection
    .all<ReminderRow>('select * from reminders where day = ? order by id', [day])
    .map(({ official_id, items }) => ({
      official: asOfficialId(official_id),
      items: storedJson(items, connection),
    }));

export const readAccounts = (connection: Connection): Account[] =>
  connection
    .all<AccountRow>('select * from accounts order by network, handle_key, id')
    .map((row) => accountOf(row, storedJson(row.followers, connection)));

/** Those of one span of days, or all, in the order of the days. */
export function readFrozen(
  connection: Connection,
  span: { readonly from: CalendarDate; readonly to: CalendarDate } | null,
): FrozenReport[] {
  const where = span === null ? '' : 'where from_on = ? and to_on = ?';
  return connection
    .all<FrozenRow>(
      `select * from frozen ${where} order by from_on, to_on, edition`,
      span === null ? [] : [span.from, span.to],
    )
    .map(({ id, at, actor, facts }) => ({
      ...storedJson<Omit<FrozenReport, 'id' | 'at' | 'actor'>>(facts, connection),
      id,
      at,
      actor,
    }));
}
