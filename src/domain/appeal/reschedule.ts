import { termOf } from '../calendar/term-of.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { CalendarDate } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import { termRuleFor } from '../policy/rules.ts';
import { type Appeal, isOpen } from './appeal.ts';
import type { AppealRescheduled } from './events/terms.ts';

/**
 * The due date by the calendar of now and by the rules that held at registration (art. 17); null where
 * it stays. An extended appeal keeps the date that was decided, unless that has become a day off.
 */
export function decideReschedule(
  appeal: Appeal,
  { policy, days, today }: { policy: Policy; days: WorkingDays; today: CalendarDate },
): AppealRescheduled | null {
  const counted = termOf('answer', appeal, { policy, days });
  if (!isOpen(appeal) || appeal.dueOn === null || counted === null) return null;
  const term = appeal.extension
    ? extendedTerm(appeal, appeal.dueOn, { policy, days })
    : {
        dueOn: counted.dueOn,
        originalDueOn: counted.dueOn,
        dueProvisional: counted.provisional,
      };
  const facts = { rescheduledOn: today, dueBasis: appeal.dueBasis ?? counted.basis, ...term };
  const isNews =
    facts.dueOn !== appeal.dueOn ||
    facts.originalDueOn !== appeal.originalDueOn ||
    facts.dueProvisional !== appeal.dueProvisional;
  return isNews ? { type: 'rescheduled', facts, private: null } : null;
}

/** A date that was decided stays, save that the rule of the term moves it off a day off. */
function extendedTerm(
  appeal: Appeal,
  decidedOn: CalendarDate,
  { policy, days }: { policy: Policy; days: WorkingDays },
) {
  const ifDayOff = termRuleFor(policy, 'extended', appeal)?.ifDayOff ?? 'next';
  const moved = { next: days.nextWorking, previous: days.previousWorking, none: same }[ifDayOff];
  const dueOn = moved(decidedOn);
  const originalDueOn = appeal.originalDueOn ?? decidedOn;
  return { dueOn, originalDueOn, dueProvisional: !days.isConfirmed(dueOn) };
}

const same = (date: CalendarDate): CalendarDate => date;
