import type { Appeal } from '../domain/appeal/appeal.ts';
import { differences, type FieldChange } from '../domain/appeal/difference.ts';
import { foldAppeal } from '../domain/appeal/fold.ts';
import type { Recorded } from '../domain/event.ts';
import type { RegisterReader } from './ports.ts';

export interface HistoryEntry {
  readonly event: Recorded<'appeal'>;
  readonly changes: readonly FieldChange[];
}

/** Every event of an appeal with what it changed when it happened, undone ones included. */
export async function appealHistory(
  { id }: Appeal,
  store: RegisterReader,
): Promise<readonly HistoryEntry[]> {
  const events = await store.history('appeal', id);
  return events.map((event, index) => ({ event, changes: changesBy(events.slice(0, index + 1)) }));
}

/** An undone event is shown with what it did before it was undone. */
function changesBy(events: readonly Recorded<'appeal'>[]): FieldChange[] {
  const earlier = events.slice(0, -1).map(asDoneWhereFirst);
  const last = events.at(-1);
  if (!last) return [];
  const before = earlier.length === 0 ? null : foldAppeal(earlier, 0).appeal;
  return differences(before, foldAppeal([...earlier, { ...last, undone: false }], 0).appeal);
}

const asDoneWhereFirst = (event: Recorded<'appeal'>, index: number): Recorded<'appeal'> =>
  index === 0 ? { ...event, undone: false } : event;
