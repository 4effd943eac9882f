import type { CalendarDate } from '../ids.ts';
import type { Policy, Term, TermRule } from '../policy/policy.ts';
import { type RuledAppeal, termRuleFor } from '../policy/rules.ts';
import { type DueDate, dueDate } from './term.ts';
import type { WorkingDays } from './working-days.ts';

/** What a term of an appeal is counted from. */
export interface TermDays extends RuledAppeal {
  readonly receivedOn: CalendarDate;
  /** Of the forwarding, the extension …; without one the day of registration. */
  readonly decidedOn?: CalendarDate;
}

/** When a term of the appeal ends, by the rules that held on its registration; null: no such term. */
export function termOf(
  term: Term,
  appeal: TermDays,
  { policy, days }: { policy: Pick<Policy, 'terms'>; days: WorkingDays },
): DueDate | null {
  const rule = termRuleFor(policy, term, appeal);
  return rule && dueDate(rule, startOf(rule, appeal), days);
}

function startOf({ start }: TermRule, { receivedOn, registeredOn, decidedOn }: TermDays) {
  switch (start) {
    case 'registration':
      return registeredOn;
    case 'receipt':
    case 'entry':
      return receivedOn;
    case 'decision':
      return decidedOn ?? registeredOn;
  }
}
