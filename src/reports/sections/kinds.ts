import { planKinds } from '../rows/list-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

export const kinds: Section = {
  id: 'kinds',
  ...COUNT_AND_SHARE,
  counting: { by: 'dimension', dimension: 'kind', measures: ['count'] },
  rows: planKinds,
};
