import { planTopics } from '../rows/topic-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

export const topics: Section = {
  id: 'topics',
  ...COUNT_AND_SHARE,
  counting: { by: 'dimension', dimension: 'topic', measures: ['count'] },
  rows: planTopics,
  open: true,
};
