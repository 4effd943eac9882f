import type { CalendarYear } from '../domain/calendar/calendar.ts';
import type { BundledEntry } from '../domain/office/lists-schema.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Caller, RegisterReader, RegisterStore, SubjectChange } from './ports.ts';

/** What a register begins with. */
export interface RegisterContents {
  readonly policy: Policy;
  readonly calendar: readonly CalendarYear[];
  readonly topics: readonly BundledEntry[];
  readonly territories: readonly BundledEntry[];
}

/** False where somebody else has begun the same register meanwhile. */
export async function createRegister(
  store: RegisterStore,
  contents: RegisterContents,
  { caller, demo }: { caller: Caller; demo: boolean },
): Promise<boolean> {
  const created = { type: 'created', facts: { demo }, private: null } as const;
  const adopted = { type: 'adopted', facts: contents.policy, private: null } as const;
  const result = await store.append({
    actor: caller.actor,
    at: caller.at,
    changes: [
      { type: 'register', id: null, version: 0, events: [created] },
      { type: 'policy', id: null, version: 0, events: [adopted] },
      ...contents.calendar.map(calendarChange),
      ...contents.topics.map((entry) => entryChange('topic', entry)),
      ...contents.territories.map((entry) => entryChange('territory', entry)),
    ],
  });
  return result.ok;
}

/** What a newer program brings to a register that has been in use: years and codes. */
export interface RegisterAdditions {
  readonly calendar: readonly CalendarYear[];
  readonly topics: readonly BundledEntry[];
}

/** The office's own changes stay; a year is replaced only by its confirmed calendar. */
export async function additionsTo(
  reader: RegisterReader,
  contents: RegisterContents,
): Promise<RegisterAdditions> {
  const years = new Map((await reader.calendar()).map((year) => [year.year, year]));
  const codes = new Set((await reader.topics()).map(({ code }) => code));
  return {
    calendar: contents.calendar.filter(({ year, confirmed }) => {
      const present = years.get(year);
      return present === undefined || (confirmed && !present.confirmed);
    }),
    topics: contents.topics.filter(({ code }) => !codes.has(code)),
  };
}

/** False where somebody else has added one of the codes meanwhile. */
export async function updateRegister(
  store: RegisterStore,
  { calendar, topics }: RegisterAdditions,
  caller: Caller,
): Promise<boolean> {
  const changes = [
    ...calendar.map(calendarChange),
    ...topics.map((entry) => entryChange('topic', entry)),
  ];
  if (changes.length === 0) return true;
  const result = await store.append({ actor: caller.actor, at: caller.at, changes });
  return result.ok;
}

const calendarChange = (year: CalendarYear): SubjectChange => ({
  type: 'calendar',
  id: null,
  version: 0,
  events: [{ type: 'adopted', facts: year, private: null }],
});

function entryChange(type: 'topic' | 'territory', { code, name }: BundledEntry): SubjectChange {
  const facts = { code, name, activeFrom: null };
  return { type, id: null, version: 0, events: [{ type: 'added', facts, private: null }] };
}
