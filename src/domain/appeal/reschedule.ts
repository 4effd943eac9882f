import { type TermDays, termOf } from '../calendar/term-of.ts';
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
  const extendedTo = appeal.extension && moved(appeal.dueOn, appeal, { policy, days });
  const facts = {
    rescheduledOn: today,
    dueOn: extendedTo ?? counted.dueOn,
    originalDueOn: counted.dueOn,
    dueBasis: counted.basis,
    dueProvisional: extendedTo === null ? counted.provisional : !days.isConfirmed(extendedTo),
  };
  const isNews =
    facts.dueOn !== appeal.dueOn ||
    facts.originalDueOn !== appeal.originalDueOn ||
    facts.dueProvisional !== appeal.dueProvisional;
  return isNews ? { type: 'rescheduled', facts, private: null } : null;
}

/** A date that was decided, off a day off as the rule of the term has it. */
function moved(
  date: CalendarDate,
  appeal: TermDays,
  { policy, days }: { policy: Policy; days: WorkingDays },
): CalendarDate {
  const rule = termRuleFor(policy, 'extended', appeal);
  if (rule?.ifDayOff === 'previous') return days.previousWorking(date);
  return rule?.ifDayOff === 'none' ? date : days.nextWorking(date);
}
