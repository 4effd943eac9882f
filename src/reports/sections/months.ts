import { planMonths } from '../rows/list-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

export const months: Section = {
  id: 'months',
  ...COUNT_AND_SHARE,
  counting: { by: 'dimension', dimension: 'month', measures: ['count'] },
  rows: planMonths,
};
