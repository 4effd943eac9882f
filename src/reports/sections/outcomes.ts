import { planOutcomes } from '../rows/line-rows.ts';
import { COUNT_BY_STATUS, type Section } from '../section.ts';

export const outcomes: Section = {
  id: 'outcomes',
  ...COUNT_BY_STATUS,
  counting: { by: 'dimension', dimension: 'outcome', measures: ['count'] },
  rows: planOutcomes,
};
