import { beside, planLines } from '../rows/line-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

/** Of the appeals at personal reception alone: days and people are counted apart from them. */
export const reception: Section = {
  id: 'reception',
  ...COUNT_AND_SHARE,
  base: 'oral',
  counting: {
    by: 'lines',
    measures: ['count', 'people', 'onTheSpot', 'turnedWritten'],
    atReception: true,
  },
  rows: planLines([
    beside('receptionDays', 'apart'),
    beside('people', 'apart'),
    beside('onTheSpot'),
    beside('turnedWritten'),
  ]),
};
