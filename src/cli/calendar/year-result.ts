import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import type { WorkingDays } from '../../domain/calendar/working-days.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { addDays, weekday } from '../../domain/time/calendar-date.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportResult, ReportRow } from '../../render/result.ts';
import { markOf, monthGrid } from './month-grid.ts';

/** One year: months on a grid for people, every holiday and moved day as a table, every day in JSON. */
export function yearResult(
  year: CalendarYear,
  days: WorkingDays,
  { messages, width }: { messages: Messages; width: number },
): ReportResult {
  const { calendar, locale } = messages;
  const [first, last] = [`${year.year}-01-01`, `${year.year}-12-31`];
  const all = daysFrom(first, last);
  const working = days.workingDaysBetween(addDays(first, -1), last);
  const column = { id: 'what', title: calendar.columns.what, kind: 'text' } as const;
  return {
    shape: 'report',
    title: calendar.title(year.year),
    lead: [
      ...(year.act === null ? [] : [calendar.act(year.act)]),
      ...(year.confirmed ? [] : [calendar.provisional]),
      calendar.total(locale.count(working), locale.count(all.length - working)),
    ],
    drawing: monthGrid(year.year, days, { messages, width }),
    sections: [
      {
        id: 'days',
        title: calendar.special,
        columns: [column],
        rows: specialDays(year, days, messages),
        subtotals: [],
        total: null,
      },
    ],
    json: {
      ...year,
      workingDays: working,
      days: all.map((on) => ({
        on,
        weekday: weekday(on),
        working: days.isWorking(on),
        mark: markOf(on, days),
      })),
    },
  };
}

function specialDays(
  { year, holidays, transfers }: CalendarYear,
  days: WorkingDays,
  { calendar, terms, locale }: Messages,
): ReportRow[] {
  const what = new Map(holidays.map(({ on, name }) => [on, calendar.holiday(name)]));
  for (const { off, worked, byOffice = false } of transfers) {
    what.set(off, calendar.offFor(locale.date(worked), byOffice));
    what.set(worked, calendar.workedFor(locale.date(off), byOffice));
  }
  // A Saturday of this year may be worked for a day of another one.
  for (const on of daysFrom(`${year}-01-01`, `${year}-12-31`)) {
    const worked = what.has(on) ? null : days.whyWorked(on);
    if (worked) what.set(on, calendar.workedFor(locale.date(worked.off), false));
  }
  return [...what].sort(byDate).map(([on, text]) => ({
    key: on,
    label: `${locale.date(on)}, ${terms.weekdays[weekday(on) - 1] ?? ''}`,
    cells: [{ value: text }],
  }));
}

const byDate = ([one]: [CalendarDate, string], [other]: [CalendarDate, string]): number =>
  one < other ? -1 : 1;

function daysFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}
