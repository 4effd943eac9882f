import { planNetworks } from '../rows/list-rows.ts';
import type { Section } from '../section.ts';

/** How far the office's word reaches: it counts followers, not appeals, so no legal status divides it. */
export const openness: Section = {
  id: 'openness',
  base: 'followers',
  counting: { by: 'followers' },
  columns: ['accounts', 'count', 'share'],
  compared: true,
  rows: planNetworks,
};
