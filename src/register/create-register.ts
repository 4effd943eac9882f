import type { CalendarYear } from '../domain/calendar/calendar.ts';
import { type Calendar, decideMove } from '../domain/calendar/transfers.ts';
import type { BundledEntry } from '../domain/office/lists-schema.ts';
import { isOutdated, type Policy } from '../domain/policy/policy.ts';
import { adoption } from './change-calendar.ts';
import type { Caller, RegisterReader, RegisterStore, SubjectChange } from './ports.ts';
import { policyAdoption } from './take-up-policy.ts';

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
      ...contents.calendar.map((year) => adoption(year, [])),
      ...contents.topics.map((entry) => entryChange('topic', entry)),
      ...contents.territories.map((entry) => entryChange('territory', entry)),
    ],
  });
  return result.ok;
}

/** What a newer program brings to a register that has been in use: years and codes. */
export interface RegisterAdditions {
  /** In the place of one that an earlier program took up; null where it can stay. */
  readonly policy: Policy | null;
  readonly calendar: readonly CalendarYear[];
  readonly topics: readonly BundledEntry[];
}

/** The office's own changes stay; a year is replaced only by its confirmed calendar. */
export async function additionsTo(
  reader: RegisterReader,
  contents: RegisterContents,
): Promise<RegisterAdditions> {
  const kept = await reader.calendar();
  const codes = new Set((await reader.topics()).map(({ code }) => code));
  return {
    policy: isOutdated(await reader.policy()) ? contents.policy : null,
    calendar: contents.calendar.flatMap((year) => {
      const present = kept.find((each) => each.year === year.year);
      if (present && (present.confirmed || !year.confirmed)) return [];
      return [withOwnTransfers(year, present, { years: kept, policy: contents.policy })];
    }),
    topics: contents.topics.filter(({ code }) => !codes.has(code)),
  };
}

/** The office's own moves, as far as the act leaves room for them. */
function withOwnTransfers(
  year: CalendarYear,
  present: CalendarYear | undefined,
  { years, policy }: Calendar,
): CalendarYear {
  const others = years.filter((each) => each.year !== year.year);
  let result = year;
  for (const transfer of present?.transfers ?? []) {
    if (!transfer.byOffice) continue;
    const moved = decideMove(transfer, { years: [...others, result], policy });
    if (moved.ok) result = moved.value;
  }
  return result;
}

/** False where somebody else has added one of the codes or years meanwhile. */
export async function updateRegister(
  store: RegisterStore,
  { policy, calendar, topics }: RegisterAdditions,
  caller: Caller,
): Promise<boolean> {
  const kept = await store.keptCalendar();
  const changes = [
    ...(policy ? [policyAdoption(policy, await store.keptPolicy())] : []),
    ...calendar.map((year) => adoption(year, kept)),
    ...topics.map((entry) => entryChange('topic', entry)),
  ];
  if (changes.length === 0) return true;
  const result = await store.append({ actor: caller.actor, at: caller.at, changes });
  return result.ok;
}

function entryChange(type: 'topic' | 'territory', { code, name }: BundledEntry): SubjectChange {
  const facts = { code, name, activeFrom: null };
  return { type, id: null, version: 0, events: [{ type: 'added', facts, private: null }] };
}
