import type { OfficeList } from '../domain/codes.ts';
import type { EventsOf } from '../domain/event.ts';
import type { CalendarDate, SubjectId } from '../domain/ids.ts';
import { type Account, accountName } from '../domain/office/account.ts';
import { soundEntry } from '../domain/office/entry-soundness.ts';
import type { Official, Territory, Topic } from '../domain/office/office.ts';
import type { Refusal } from '../domain/refusal.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { foldCase } from '../domain/text/fold-case.ts';
import type { Office } from './office.ts';
import type { SubjectChange } from './ports.ts';

/** What the lists of the office hold. */
export interface EntryOf {
  official: Official;
  topic: Topic;
  territory: Territory;
  account: Account;
}
type Entry = EntryOf[OfficeList];
type EventOf<L extends OfficeList, T extends string> = Extract<EventsOf[L], { type: T }>;
export type NewEntry<L extends OfficeList> = EventOf<L, 'added'>['facts'];
export type EntryEdit<L extends OfficeList> = EventOf<L, 'edited'>['facts'];

type Labelled = { code: string } | { name: string } | Pick<Account, 'network' | 'handle'>;

export function labelOfEntry(entry: Labelled): string {
  if ('code' in entry) return entry.code;
  return 'name' in entry ? entry.name : accountName(entry);
}

export async function addEntry<L extends OfficeList>(
  list: L,
  typed: NewEntry<L>,
  office: Office,
  dryRun = false,
): Promise<Result<EntryOf[L]>> {
  const sound = soundEntry(list, typed);
  if (!sound.ok) return sound;
  const facts = sound.value;
  const label = labelOfEntry(facts);
  const exists = { code: 'entry-exists', list, entry: label } as const;
  if (entriesOf(office, list).some((entry) => isSameEntry(entry, label))) return refuse(exists);
  const misplaced = list === 'topic' ? refusalOfPlace(label, office) : null;
  if (misplaced) return refuse(misplaced);
  const event = { type: 'added', facts, private: null } as const;
  const kept = await appendToEntry(list, null, event, { office, dryRun });
  // What was typed, and what the store gave it, make an entry of this list.
  if (!kept) return refuse(exists);
  const blank = { activeTo: null, ...(list === 'account' && { followers: [] }) };
  return ok({ ...kept, ...facts, ...blank } as unknown as EntryOf[L]);
}

/** Two levels: `01`, and `01.3` below it. */
function refusalOfPlace(topic: string, { topics }: Office): Refusal | null {
  const [parent = topic, ...below] = topic.split('.');
  if (below.length > 1) return { code: 'topic-too-deep', topic, parent };
  if (below.length === 0 || topics.some(({ code }) => code === parent)) return null;
  return { code: 'topic-parent-unknown', topic, parent };
}

export async function editEntry<L extends OfficeList>(
  list: L,
  entry: EntryOf[L],
  typed: EntryEdit<L>,
  { office, dryRun = false }: { office: Office; dryRun?: boolean },
): Promise<Result<EntryOf[L]>> {
  const sound = soundEntry(list, typed);
  if (!sound.ok) return sound;
  const facts = sound.value;
  const nothing = { code: 'nothing-to-change', number: labelOfEntry(entry) } as const;
  const isNews = Object.entries(facts).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(entry, key)),
  );
  if (!isNews) return refuse(nothing);
  // An entry with some of its own members replaced is an entry of its list.
  const taken = refusalIfTaken(list, { ...entry, ...facts } as unknown as Entry, office);
  if (taken) return refuse(taken);
  const event = { type: 'edited', facts, private: null } as const;
  const kept = await appendToEntry(list, entry, event, { office, dryRun });
  return ok({ ...entry, ...facts, ...kept });
}

/** Another entry has the name already. */
function refusalIfTaken(list: OfficeList, entry: Entry, office: Office): Refusal | null {
  const label = labelOfEntry(entry);
  const other = entriesOf(office, list).find(
    (one) => one.id !== entry.id && isSameEntry(one, label),
  );
  return other ? { code: 'entry-exists', list, entry: label } : null;
}

/** Out of use from the day after `on`; what was registered before keeps it. */
export async function retireEntry<L extends OfficeList>(
  list: L,
  entry: EntryOf[L],
  on: CalendarDate,
  { office, dryRun = false }: { office: Office; dryRun?: boolean },
): Promise<Result<EntryOf[L]>> {
  if (entry.activeTo !== null)
    return refuse({ code: 'nothing-to-change', number: labelOfEntry(entry) });
  const event = { type: 'retired', facts: { retiredOn: on }, private: null } as const;
  const kept = await appendToEntry(list, entry, event, { office, dryRun });
  return ok({ ...entry, activeTo: on, ...kept });
}

export async function restoreEntry<L extends OfficeList>(
  list: L,
  entry: EntryOf[L],
  { office, dryRun = false }: { office: Office; dryRun?: boolean },
): Promise<Result<EntryOf[L]>> {
  if (entry.activeTo === null)
    return refuse({ code: 'entry-not-retired', list, entry: labelOfEntry(entry) });
  const taken = refusalIfTaken(list, entry, office);
  if (taken) return refuse(taken);
  const event = { type: 'restored', facts: {}, private: null } as const;
  const kept = await appendToEntry(list, entry, event, { office, dryRun });
  return ok({ ...entry, activeTo: null, ...kept });
}

export function entriesOf(office: Office, list: OfficeList): readonly Entry[] {
  if (list === 'official') return [...office.officials.values()];
  if (list === 'account') return office.accounts;
  return list === 'topic' ? office.topics : office.territories;
}

/** A code is taken for good; a name only while its bearer is in office. */
const isSameEntry = (entry: Entry, label: string): boolean =>
  foldCase(labelOfEntry(entry)) === foldCase(label) && ('code' in entry || entry.activeTo === null);

interface Kept {
  readonly id: SubjectId;
  readonly version: number;
}

/** Null where somebody else took the code or the name; of an entry the newest state is changed. */
export async function appendToEntry(
  list: OfficeList,
  entry: Kept | null,
  event: EventsOf[OfficeList] | { type: 'added' | 'edited'; facts: object; private: null },
  { office, dryRun }: { office: Office; dryRun: boolean },
): Promise<Kept | null> {
  const { actor, at } = office.caller;
  // The list decides which events it has; the callers' types keep the two together.
  const version = entry?.version ?? 0;
  const change = { type: list, id: entry?.id ?? null, version, events: [event] } as SubjectChange;
  const result = await office.store.append({ actor, at, changes: [change], dryRun });
  const [id = entry?.id ?? 0] = result.ok ? result.ids : [];
  if (result.ok) return { id, version: version + 1 };
  if (!entry || result.conflict.kind !== 'version') return null;
  const newest = { id: entry.id, version: result.conflict.found };
  return appendToEntry(list, newest, event, { office, dryRun });
}
