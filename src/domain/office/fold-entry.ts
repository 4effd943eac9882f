import type { FieldChange } from '../appeal/difference.ts';
import type { OfficeList } from '../codes.ts';
import type { EventsOf, Recorded } from '../event.ts';
import type { CalendarDate, SubjectId } from '../ids.ts';

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

/** What a person would call the difference between two states of one entry; null is «not there». */
export function entryDifferences(
  before: Folded<OfficeList> | null,
  after: Folded<OfficeList> | null,
): FieldChange[] {
  const old = shown(before);
  const now = shown(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, old: old[field] ?? null, new: now[field] ?? null }))
    .filter((change) => change.old !== change.new);
}

/** A name in all its languages on one line. */
function shown(entry: Folded<OfficeList> | null): Readonly<Record<string, string | null>> {
  if (entry === null) return {};
  const { id: _, name, ...facts } = entry;
  const names = typeof name === 'string' ? [name] : [name.ru, name.be, name.en];
  return { name: names.filter(Boolean).join(' / '), ...facts };
}
