import { planTerritories } from '../rows/list-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

export const territories: Section = {
  id: 'territories',
  ...COUNT_AND_SHARE,
  counting: { by: 'dimension', dimension: 'territory', measures: ['count'] },
  rows: planTerritories,
  open: true,
};
