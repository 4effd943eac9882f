import { line, planLines } from '../rows/line-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

/** Art. 1, 10: an entry in the book is written; what comes by message, call or stream has no form of the Law. */
export const forms: Section = {
  id: 'forms',
  ...COUNT_AND_SHARE,
  counting: { by: 'dimension', dimension: 'channel', measures: ['count'] },
  rows: planLines([
    line('written', ['written', 'remarks-book']),
    line('electronic'),
    line('oral', ['reception']),
    line('outside', ['direct', 'hotline', 'stream']),
  ]),
};
