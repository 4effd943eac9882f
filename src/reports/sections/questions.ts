import { planTopics } from '../rows/topic-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

/** One appeal may ask several: the total is of questions. */
export const questions: Section = {
  id: 'questions',
  ...COUNT_AND_SHARE,
  base: 'questions',
  counting: { by: 'dimension', dimension: 'question', measures: ['count'] },
  rows: planTopics,
  open: true,
};
