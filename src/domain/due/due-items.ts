import { type Appeal, isOpen } from '../appeal/appeal.ts';
import { termOf } from '../calendar/term-of.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { CalendarDate } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import { addDays, weekday } from '../time/calendar-date.ts';

/**
 * What falls due: the final answer; the office's own date of a matter under control, answered or
 * not; the first word back on a direct message.
 */
export const DUE_KINDS = ['answer', 'control', 'first-reply'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueItem {
  readonly kind: DueKind;
  readonly appeal: Appeal;
  readonly on: CalendarDate;
}

/** How near it is; a day that is not over is not overdue yet. */
export const RUNGS = ['overdue', 'today', 'tomorrow', 'this-week', 'later'] as const;
export type Rung = (typeof RUNGS)[number];

/** Everything that is still owed on an appeal, the nearest first. */
export function dueItems(
  appeal: Appeal,
  { policy, days }: { readonly policy: Policy; readonly days: WorkingDays },
): readonly DueItem[] {
  const items: DueItem[] = [];
  const add = (kind: DueKind, on: CalendarDate | null): void => {
    if (on !== null) items.push({ kind, appeal, on });
  };
  if (isOpen(appeal)) {
    add('answer', appeal.dueOn);
    if (appeal.channel === 'direct' && appeal.firstReplyOn === null)
      add('first-reply', firstReplyDue(appeal, { policy, days }));
  }
  if (isWatched(appeal)) add('control', appeal.controlDueOn);
  return items.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** Ours, not the law's: the policy's aim for the first word back; null where it has none. */
const firstReplyDue = (
  { channel, kind, registeredOn, receivedOn }: Appeal,
  { policy, days }: { readonly policy: Policy; readonly days: WorkingDays },
): CalendarDate | null =>
  termOf('first-reply', { channel, kind, registeredOn, receivedOn }, { policy, days })?.dueOn ??
  null;

const isWatched = ({ control, status }: Appeal): boolean =>
  status !== 'annulled' && (control === 'on' || control === 'additional');

/** A week ends on Sunday. */
export function rungOf(on: CalendarDate, today: CalendarDate): Rung {
  if (on < today) return 'overdue';
  if (on === today) return 'today';
  if (on === addDays(today, 1)) return 'tomorrow';
  return on <= addDays(today, 7 - weekday(today)) ? 'this-week' : 'later';
}
