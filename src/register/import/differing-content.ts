import type { Appeal } from '../../domain/appeal/appeal.ts';
import { differingFields } from '../../domain/appeal/difference.ts';
import type { AppealEvent } from '../../domain/appeal/events.ts';
import { foldDrafts } from '../../domain/appeal/fold.ts';

/** What a journal may say of an appeal's later life; what it leaves open the office has done itself. */
const LATER = ['controller', 'answeredOn', 'outcome', 'replyNumber', 'releasedOn'] as const;

/** Fields in which a known appeal differs from what its row says now. */
export function differingContent(known: Appeal, events: readonly AppealEvent[]): string[] {
  const given = foldDrafts(events);
  const later = LATER.filter((field) => given[field] !== null && given[field] !== known[field]);
  const { executors } = given;
  const isReassigned =
    executors.length > 0 && JSON.stringify(executors) !== JSON.stringify(known.executors);
  return [...differingFields(known, given), ...later, ...(isReassigned ? ['executors'] : [])];
}

export const isSameContent = (
  one: readonly AppealEvent[],
  other: readonly AppealEvent[],
): boolean => JSON.stringify(one) === JSON.stringify(other);
