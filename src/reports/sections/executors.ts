import { planOfficials } from '../rows/list-rows.ts';
import type { Section } from '../section.ts';

/** Each has the appeals of all whom he works with: the rows may sum to more than the total. */
export const executors: Section = {
  id: 'executors',
  base: 'appeals',
  counting: {
    by: 'dimension',
    dimension: 'executor',
    measures: ['count', 'answered', 'open', 'overdue', 'late'],
    waits: ['current'],
  },
  columns: ['count', 'answered', 'open', 'overdue', 'late', 'inTime', 'medianDays'],
  compared: true,
  rows: planOfficials('executor'),
  open: true,
  mayExceed: true,
};
