import type { CalendarTexts } from '../shape-calendar.ts';
import { holiday } from './holidays.ts';

const own = (byOffice: boolean): string => (byOffice ? ' (decided by the office)' : '');

export const calendar: CalendarTexts = {
  title: (year) => `Working days of ${year}`,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  worked: (days) => `${days} w. d.`,
  marks: {
    weekend: 'weekend',
    holiday: 'holiday',
    transfer: 'moved day off',
    worked: 'worked Saturday',
  },
  act: (act) => `Moved days: ${act}.`,
  provisional:
    'Not confirmed: weekends, the holidays of every year and the moves entered here. Due dates in this year are provisional.',
  total: (working, off) => `Working days: ${working}; days off: ${off}.`,
  holiday,
  special: 'Holidays and moved days',
  columns: {
    what: 'What day it is',
    year: 'Year',
    workingDays: 'Working days',
    transfers: 'Moves',
    off: 'Day off',
    worked: 'Worked Saturday',
    act: 'Act',
  },
  offFor: (worked, byOffice) => `off, worked on ${worked}${own(byOffice)}`,
  workedFor: (off, byOffice) => `worked for ${off}${own(byOffice)}`,
  moved: 'Working day moved',
  unmoved: 'Move taken back',
  recompute:
    'Due dates of appeals that are there stay as they are. What would change: appeals due recompute --dry-run.',
  missing: (year) =>
    `There is no calendar for ${year} yet: due dates that fall there are provisional. Once the act on moved days is out: appeals calendar import FILE or appeals init --update.`,
};
