import type { DueItem } from '../domain/due/due-items.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { Official } from '../domain/office/office.ts';
import type { RemindedItem } from '../domain/office/reminder.ts';
import { dueList } from './due-list.ts';
import type { Office } from './office.ts';

/** What one controller is to be reminded of; null: matters that nobody controls. */
export interface Reminder {
  readonly official: Official | null;
  /** The most urgent first. */
  readonly items: readonly DueItem[];
}

/**
 * Everything that is overdue or falls due by `until`, by controller. What a controller was sent
 * today already is left out, however often this is asked.
 */
export async function remindersDue(
  office: Office,
  until: CalendarDate,
): Promise<readonly Reminder[]> {
  const sent = await office.store.remindersOf(office.today);
  const known = new Set(
    sent.flatMap(({ official, items }) => items.map((item) => keyOf(official, item))),
  );
  const groups = new Map<Official | null, DueItem[]>();
  for (const item of await dueList(office, { filter: {}, until })) {
    const official = officialOf(item, office);
    if (official && known.has(keyOf(official.id, remindedItem(item)))) continue;
    const group = groups.get(official);
    if (group) group.push(item);
    else groups.set(official, [item]);
  }
  return [...groups].map(([official, items]) => ({ official, items }));
}

const officialOf = ({ appeal }: DueItem, { officials }: Office): Official | null =>
  appeal.controller === null ? null : (officials.get(appeal.controller) ?? null);

const remindedItem = ({ appeal, kind }: DueItem): RemindedItem => ({ appeal: appeal.id, kind });

const keyOf = (official: number, { appeal, kind }: RemindedItem): string =>
  `${official} ${appeal} ${kind}`;

/** Recorded as soon as the server has taken the letter: a failure later sends it no second time. */
export async function noteSent(
  { store, caller }: Office,
  official: Official,
  items: readonly DueItem[],
): Promise<void> {
  const facts = { official: official.id, day: caller.today, items: items.map(remindedItem) };
  await store.append({
    actor: caller.actor,
    at: caller.at,
    changes: [
      {
        type: 'reminder',
        id: null,
        version: 0,
        events: [{ type: 'sent', facts, private: null }],
      },
    ],
  });
}
