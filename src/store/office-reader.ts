import type { CalendarYear } from '../domain/calendar/calendar.ts';
import { StoreError } from '../domain/faults.ts';
import type { Official, Topic } from '../domain/office/office.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { RegisterAbout } from '../register/ports.ts';
import { codedOf, officialOf } from './office-rows.ts';
import type {
  CalendarRow,
  CodedRow,
  HeadRow,
  OfficialRow,
  PolicyRow,
  RegisterRow,
} from './schema.ts';
import type { Connection } from './sqlite/connection.ts';

export function readAbout(connection: Connection): RegisterAbout {
  const register = connection.get<RegisterRow>('select * from registers');
  const head = connection.get<HeadRow>('select seq, hash from head');
  if (!register || !head) throw unmade(connection);
  const { demo, created_at: createdAt } = register;
  return { demo: demo === 1, createdAt, head: { seq: head.seq, hash: head.hash } };
}

export function readPolicy(connection: Connection): Policy {
  const row = connection.get<PolicyRow>('select * from policies order by adopted desc limit 1');
  if (!row) throw unmade(connection);
  return JSON.parse(row.policy);
}

/** `init` was killed between the file and its first step; a second `init` goes on. */
const unmade = ({ path }: Connection): StoreError =>
  new StoreError({ code: 'register-missing', path });

/** The newest word on each year. */
export function readCalendar(connection: Connection): CalendarYear[] {
  const rows = connection.all<CalendarRow>('select * from calendar_years order by year, adopted');
  const years = new Map<number, CalendarYear>();
  for (const row of rows) years.set(row.year, JSON.parse(row.calendar));
  return [...years.values()];
}

export const readOfficials = (connection: Connection): Official[] =>
  connection.all<OfficialRow>('select * from officials order by name_key, id').map(officialOf);

export const readTopics = (connection: Connection): Topic[] =>
  connection.all<CodedRow>('select * from topics order by code').map(codedOf);

export const readTerritories = (connection: Connection): Topic[] =>
  connection.all<CodedRow>('select * from territories order by code').map(codedOf);
