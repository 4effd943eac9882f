import { beside, line, planLines, under } from '../rows/line-rows.ts';
import { COUNT_BY_STATUS, type Section } from '../section.ts';

/** What became of the period's appeals, and how fast: four parts, and two marks of some of them. */
export const terms: Section = {
  id: 'terms',
  ...COUNT_BY_STATUS,
  counting: {
    by: 'lines',
    measures: [
      'count',
      'replied',
      'within15',
      'withinMonth',
      'overMonth',
      'forwarded',
      'forwardedInTime',
      'forwardedLate',
      'otherwise',
      'open',
      'openInTime',
      'overdue',
      'late',
      'extended',
    ],
  },
  rows: planLines([
    line('replied'),
    under('within15'),
    under('withinMonth'),
    under('overMonth'),
    line('forwarded'),
    under('forwardedInTime'),
    under('forwardedLate'),
    line('otherwise'),
    line('open'),
    under('openInTime'),
    under('overdue'),
    beside('late'),
    beside('extended'),
  ]),
};
