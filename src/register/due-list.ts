import { type DueItem, dueItems } from '../domain/due/due-items.ts';
import type { Office } from './office.ts';
import type { OwedQuery } from './ports.ts';

/** What is owed, the most urgent first; of one day in the order of the numbers. */
export async function dueList(office: Office, query: OwedQuery): Promise<readonly DueItem[]> {
  const { until } = query;
  const items: DueItem[] = [];
  for await (const appeal of office.store.owed(query))
    for (const item of dueItems(appeal, office))
      if (until === null || item.on <= until) items.push(item);
  return items.sort((one, other) => order(one, other));
}

function order(one: DueItem, other: DueItem): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.appeal.id - other.appeal.id;
}
