import type { FieldChange } from '../appeal/difference.ts';
import type { OfficeList } from '../codes.ts';
import type { EventsOf, Recorded } from '../event.ts';
import type { CalendarDate, SubjectId } from '../ids.ts';
import type { FollowerCount } from './account.ts';

type FactsOf<L extends OfficeList> = Extract<EventsOf[L], { type: 'added' }>['facts'];
type Folded<L extends OfficeList> = FactsOf<L> & {
  readonly id: SubjectId;
  readonly activeTo: CalendarDate | null;
};

/** An entry as its events leave it; null once the first of them is undone. */
export function foldEntry<L extends OfficeList>(events: readonly Recorded<L>[]): Folded<L> | null {
  // An event of one list is an event of some list.
  const all = events as readonly Recorded<OfficeList>[];
  const [first] = all;
  if (first?.type !== 'added' || first.undone) return null;
  const facts: object = { ...first.facts };
  for (const event of all)
    if (event.type === 'edited' && !event.undone) Object.assign(facts, event.facts);
  return { ...(facts as FactsOf<L>), id: first.subject.id, activeTo: lastDay(all) };
}

function lastDay(events: readonly Recorded<OfficeList>[]): CalendarDate | null {
  const last = events.findLast(
    ({ type, undone }) => !undone && (type === 'retired' || type === 'restored'),
  );
  return last?.type === 'retired' ? last.facts.retiredOn : null;
}

/** In order of days; a second count of a day corrects the first. */
export function foldFollowers(events: readonly Recorded<'account'>[]): FollowerCount[] {
  const counts = new Map<CalendarDate, number>();
  for (const event of events)
    if (event.type === 'counted' && !event.undone)
      counts.set(event.facts.countedOn, event.facts.followers);
  return [...counts]
    .map(([on, count]) => ({ on, count }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** What a person would call the difference between two states of one entry; null is «not there». */
export function entryDifferences(
  before: readonly Recorded<OfficeList>[],
  after: readonly Recorded<OfficeList>[],
): FieldChange[] {
  const old = shown(before);
  const now = shown(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, old: old[field] ?? null, new: now[field] ?? null }))
    .filter((change) => change.old !== change.new);
}

/** A name in all its languages on one line, followers a field a day. */
function shown(
  events: readonly Recorded<OfficeList>[],
): Readonly<Record<string, string | number | null>> {
  const entry = foldEntry(events);
  if (entry === null) return {};
  const { id: _, ...facts } = entry;
  if ('network' in facts) return { ...facts, ...followersShown(events) };
  const { name, ...rest } = facts;
  const names = typeof name === 'string' ? [name] : [name.ru, name.be, name.en];
  return { name: names.filter(Boolean).join(' / '), ...rest };
}

const followersShown = (events: readonly Recorded<OfficeList>[]): Record<string, number> =>
  Object.fromEntries(
    foldFollowers(events as readonly Recorded<'account'>[]).map(({ on, count }) => [
      `followers.${on}`,
      count,
    ]),
  );
