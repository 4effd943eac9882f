import type { WorkingDays } from '../../domain/calendar/working-days.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { addDays, addMonths, monthOf, weekday } from '../../domain/time/calendar-date.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DayMark } from '../../i18n/shape-calendar.ts';

/** Beside the number of the day, so that nothing is said by colour alone. */
const SIGNS: Readonly<Record<DayMark, string>> = {
  weekend: '·',
  holiday: '*',
  transfer: '+',
  worked: '!',
};
const MARKS = Object.keys(SIGNS) as DayMark[];
/** Two digits and a sign, seven days. */
const MONTH_WIDTH = 21;
const GAP = '   ';

/** null: as its weekday has it, and worked. */
export function markOf(date: CalendarDate, days: WorkingDays): DayMark | null {
  return days.whyOff(date)?.because ?? (days.whyWorked(date) ? 'worked' : null);
}

/** The months of a year as a wall calendar has them, as many beside each other as fit. */
export function monthGrid(
  year: number,
  days: WorkingDays,
  { messages, width }: { messages: Messages; width: number },
): string[] {
  const fitting = Math.floor((width + GAP.length) / (MONTH_WIDTH + GAP.length));
  const beside = fitting >= 3 ? 3 : Math.max(1, fitting);
  const months = Array.from({ length: 12 }, (_, month) =>
    monthLines(addMonths(`${year}-01-01`, month), days, messages),
  );
  const lines: string[] = [];
  for (let first = 0; first < months.length; first += beside)
    lines.push(...sideBySide(months.slice(first, first + beside)), '');
  return [...lines, ...legend(year, days, messages)];
}

/** The month's name and its working days, the weekdays, then a line a week. */
function monthLines(first: CalendarDate, days: WorkingDays, messages: Messages): string[] {
  const { calendar, report } = messages;
  const next = addMonths(first, 1);
  const name = report.month(monthOf(first)).replace(` ${first.slice(0, 4)}`, '');
  const worked = calendar.worked(days.workingDaysBetween(addDays(first, -1), addDays(next, -1)));
  const gap = ' '.repeat(Math.max(1, MONTH_WIDTH - name.length - worked.length));
  const weeks = [' '.repeat(3 * (weekday(first) - 1))];
  for (let date = first; date < next; date = addDays(date, 1)) {
    if (weekday(date) === 1 && date !== first) weeks.push('');
    const mark = markOf(date, days);
    const cell = `${String(Number(date.slice(8))).padStart(2)}${mark === null ? ' ' : SIGNS[mark]}`;
    weeks.push(`${weeks.pop() ?? ''}${cell}`);
  }
  const heads = calendar.weekdays.map((weekdayName) => weekdayName.padEnd(3)).join('');
  return [`${name}${gap}${worked}`, heads, ...weeks];
}

function sideBySide(months: readonly (readonly string[])[]): string[] {
  const height = Math.max(...months.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    months
      .map((month) => (month[line] ?? '').padEnd(MONTH_WIDTH))
      .join(GAP)
      .trimEnd(),
  );
}

/** Of the signs that the year has. */
function legend(year: number, days: WorkingDays, { calendar }: Messages): string[] {
  const found = new Set<DayMark | null>();
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1))
    found.add(markOf(date, days));
  const signs = MARKS.filter((mark) => found.has(mark));
  return [signs.map((mark) => `${SIGNS[mark]} ${calendar.marks[mark]}`).join('   ')];
}
