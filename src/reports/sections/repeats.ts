import { planTopics } from '../rows/topic-rows.ts';
import type { Section } from '../section.ts';

/** How many of those answered came back with the same question. */
export const repeats: Section = {
  id: 'repeats',
  base: 'appeals',
  counting: { by: 'dimension', dimension: 'topic', measures: ['count', 'replied', 'cameBack'] },
  columns: ['count', 'replied', 'cameBack', 'cameBackShare'],
  compared: false,
  rows: planTopics,
  open: true,
};
