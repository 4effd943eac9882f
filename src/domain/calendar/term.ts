import type { TermBasis } from '../codes.ts';
import type { CalendarDate } from '../ids.ts';
import type { TermRule } from '../policy/policy.ts';
import { addDays, addMonths, yearOf } from '../time/calendar-date.ts';
import type { DayOff, WorkedDay, WorkingDays } from './working-days.ts';

export interface DueDate {
  readonly dueOn: CalendarDate;
  /** A year that it depends on has no confirmed calendar. */
  readonly provisional: boolean;
  readonly basis: TermBasis;
  /** How it came about, in order. */
  readonly steps: readonly TermStep[];
}

/** `article` is the rule that caused the step; null where it is the office's own. */
export type TermStep = { readonly article: string | null } & (
  | {
      readonly step: 'starts';
      /** What the term is counted from, and the day it happened. */
      readonly from: TermRule['start'];
      readonly after: CalendarDate;
      /** The first day that counts. */
      readonly on: CalendarDate;
    }
  | {
      readonly step: 'counted';
      readonly unit: TermRule['unit'];
      readonly length: number;
      /** The last day, be it worked or not. */
      readonly on: CalendarDate;
    }
  | ({
      readonly step: 'moved';
      readonly from: CalendarDate;
      readonly on: CalendarDate;
    } & DayOff)
  /** The last day is a Saturday that is worked for the day `off`. */
  | ({ readonly step: 'worked'; readonly on: CalendarDate } & WorkedDay)
);

/** Art. 17 as data of the rule: from the day after, to the next working day. */
export function dueDate(rule: TermRule, startedOn: CalendarDate, days: WorkingDays): DueDate {
  const { start, firstDayCounts, unit, length, article, countingArticle } = rule;
  const first = firstDayCounts ? startedOn : addDays(startedOn, 1);
  const end = lastDay(rule, startedOn, days);
  const steps: TermStep[] = [
    { step: 'starts', from: start, after: startedOn, on: first, article: countingArticle },
    { step: 'counted', unit, length, on: end, article },
  ];
  const dueOn = moveToWorking(end, { rule, days, steps });
  const worked = rule.ifDayOff === 'none' ? null : days.whyWorked(dueOn);
  if (worked) steps.push({ step: 'worked', on: dueOn, ...worked, article: null });
  const from = unit === 'working' ? startedOn : end;
  return { dueOn, provisional: !isConfirmed(from, dueOn, days), basis: rule.basis, steps };
}

function lastDay(rule: TermRule, startedOn: CalendarDate, days: WorkingDays): CalendarDate {
  const { unit, length, firstDayCounts } = rule;
  // Where the first day counts, the term runs as if begun the day before, but keeps the month's date.
  if (unit === 'month') return addDays(addMonths(startedOn, length), firstDayCounts ? -1 : 0);
  const zero = firstDayCounts ? addDays(startedOn, -1) : startedOn;
  return unit === 'working' ? days.addWorkingDays(zero, length) : addDays(zero, length);
}

function moveToWorking(
  end: CalendarDate,
  { rule, days, steps }: { rule: TermRule; days: WorkingDays; steps: TermStep[] },
): CalendarDate {
  if (rule.ifDayOff === 'none') return end;
  let from = end;
  for (let off = days.whyOff(from); off; off = days.whyOff(from)) {
    const on = addDays(from, rule.ifDayOff === 'next' ? 1 : -1);
    steps.push({ step: 'moved', from, on, ...off, article: rule.countingArticle });
    from = on;
  }
  return from;
}

function isConfirmed(from: CalendarDate, to: CalendarDate, days: WorkingDays): boolean {
  const last = Math.max(yearOf(from), yearOf(to));
  for (let year = Math.min(yearOf(from), yearOf(to)); year <= last; year++)
    if (!days.isConfirmed(`${year}-01-01`)) return false;
  return true;
}
