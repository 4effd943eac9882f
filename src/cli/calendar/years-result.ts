import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import type { WorkingDays } from '../../domain/calendar/working-days.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ListResult } from '../../render/result.ts';

/** Changed years: a line a moved day, or one line where a year has none. */
export function yearsResult(
  years: readonly CalendarYear[],
  days: WorkingDays,
  { calendar: { columns } }: Messages,
): ListResult {
  return {
    shape: 'list',
    columns: [
      { id: 'year', title: columns.year, kind: 'text' },
      { id: 'workingDays', title: columns.workingDays, kind: 'count' },
      { id: 'off', title: columns.off, kind: 'date' },
      { id: 'worked', title: columns.worked, kind: 'date' },
      { id: 'act', title: columns.act, kind: 'text', flexible: true },
    ],
    rows: years.flatMap((year) => yearRows(year, days)),
  };
}

function yearRows(year: CalendarYear, days: WorkingDays) {
  const workingDays = days.workingDaysBetween(`${year.year - 1}-12-31`, `${year.year}-12-31`);
  const transfers = year.transfers.length > 0 ? year.transfers : [null];
  return transfers.map((transfer, index) => {
    const said = index > 0 ? { label: '' } : {};
    return {
      cells: [
        { value: String(year.year), ...said },
        { value: workingDays, ...said },
        { value: transfer?.off ?? null },
        { value: transfer?.worked ?? null },
        { value: transfer?.byOffice ? null : year.act },
      ],
      ...(index === 0 && { json: { ...year, workingDays } }),
    };
  });
}
