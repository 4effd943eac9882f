import { planControls } from '../rows/line-rows.ts';
import { COUNT_BY_STATUS, type Section } from '../section.ts';

export const control: Section = {
  id: 'control',
  ...COUNT_BY_STATUS,
  counting: { by: 'dimension', dimension: 'control', measures: ['count'] },
  rows: planControls,
};
