import { termOf } from '../calendar/term-of.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { CalendarDate, Instant } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import { localDate } from '../time/zone.ts';

/** How long a person has been waiting for the account's next word. */
export interface Waiting {
  /** When the first message was sent that nobody has answered. */
  readonly since: Instant;
  readonly sinceOn: CalendarDate;
  /** The policy's aim for the first word back; null where it has none. */
  readonly aimOn: CalendarDate | null;
  readonly workingDays: number;
  /** Of the clock, for what came today. */
  readonly hours: number;
  readonly isLate: boolean;
}

export function waitingOf(
  since: Instant,
  now: { readonly at: Instant; readonly today: CalendarDate },
  { policy, days }: { readonly policy: Policy; readonly days: WorkingDays },
): Waiting {
  const sinceOn = localDate(since, policy.zone);
  const aimOn = aimFor(sinceOn, { policy, days });
  return {
    since,
    sinceOn,
    aimOn,
    workingDays: Math.max(0, days.workingDaysBetween(sinceOn, now.today)),
    hours: Math.max(0, Math.floor((Date.parse(now.at) - Date.parse(since)) / 3_600_000)),
    isLate: aimOn !== null && now.today > aimOn,
  };
}

/** Ours, not the law's: by when the first word back on a direct message of this day is wanted. */
export function aimFor(
  on: CalendarDate,
  rules: { readonly policy: Pick<Policy, 'terms'>; readonly days: WorkingDays },
): CalendarDate | null {
  const message = {
    channel: 'direct',
    kind: 'application',
    registeredOn: on,
    receivedOn: on,
  } as const;
  return termOf('first-reply', message, rules)?.dueOn ?? null;
}
