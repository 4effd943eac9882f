import { planChannels } from '../rows/list-rows.ts';
import type { Section } from '../section.ts';

/** How many days an answer took: a mean would hide the long waits. */
export const days: Section = {
  id: 'days',
  base: 'appeals',
  counting: {
    by: 'dimension',
    dimension: 'channel',
    measures: ['count', 'replied'],
    waits: ['current', 'previous', 'lastYear'],
  },
  columns: ['count', 'replied', 'medianDays', 'p90Days', 'previousMedian', 'lastYearMedian'],
  compared: false,
  rows: planChannels,
};
