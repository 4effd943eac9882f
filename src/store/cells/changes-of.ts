import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { monthOf } from '../../domain/time/calendar-date.ts';
import { endOfMonth, monthAfter } from '../../domain/time/months.ts';

/** The months by whose end something may have changed, in order, from the one of registration. */
export function changesOf(record: AppealRecord, first: string): string[] {
  const { appeal, assignments, terms, answers, controls } = record;
  const months = [first];
  const add = (day: CalendarDate | null): void => {
    if (day === null) return;
    const month = monthOf(day);
    if (month > first && !months.includes(month)) months.push(month);
  };
  for (const { dueOn } of terms) add(overdueFrom(dueOn));
  for (const dated of [assignments, terms, answers, controls])
    for (const { fromOn, toOn } of dated) {
      add(fromOn);
      add(toOn);
    }
  for (const { on } of appeal.letters) add(on);
  return months.length > 1 ? months.sort() : months;
}

/** Due on the last day of a month, it is overdue at the end of the next one. */
function overdueFrom(due: CalendarDate): CalendarDate {
  const month = monthOf(due);
  return due === endOfMonth(month) ? monthAfter(month) : due;
}
