import { planOfficials } from '../rows/list-rows.ts';
import type { Section } from '../section.ts';

export const controllers: Section = {
  id: 'controllers',
  base: 'appeals',
  counting: {
    by: 'dimension',
    dimension: 'controller',
    measures: ['count', 'answered', 'open', 'overdue', 'late'],
    waits: ['current'],
  },
  columns: ['count', 'share', 'answered', 'open', 'overdue', 'late', 'inTime', 'medianDays'],
  compared: true,
  rows: planOfficials('controller'),
  open: true,
};
