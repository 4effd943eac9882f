import type { CalendarDate } from '../../ids.ts';
import type { AppealExtended, AppealRescheduled } from '../events/terms.ts';
import { type AppealDraft, startTerm } from './periods.ts';

export function extend(draft: AppealDraft, event: AppealExtended): void {
  const { extendedOn, ground, dueOn, dueBasis, dueProvisional } = event.facts;
  const { appeal } = draft;
  Object.assign(appeal, { dueOn, dueBasis, dueProvisional });
  appeal.extension = { on: extendedOn, ground, reason: event.private?.reason ?? null };
  startTerm(draft, extendedOn);
}

export function reschedule(draft: AppealDraft, { facts }: AppealRescheduled): void {
  const { rescheduledOn, ...term } = facts;
  Object.assign(draft.appeal, term);
  startTerm(draft, rescheduledOn);
}

/** A corrected date of registration: the original term begins anew, an extension of it stays in force. */
export function restartTerm({ appeal, terms }: AppealDraft, dueOn: CalendarDate | null): void {
  appeal.originalDueOn = dueOn;
  if (appeal.extension === null) {
    appeal.dueOn = dueOn;
    appeal.dueSince = null;
    terms.length = 0;
    startTerm({ appeal, terms }, appeal.registeredOn);
    return;
  }
  const [first] = terms;
  if (first && dueOn !== null) Object.assign(first, { dueOn, fromOn: appeal.registeredOn });
}
