import { beside, planLines } from '../rows/line-rows.ts';
import { COUNT_BY_STATUS, type Section } from '../section.ts';

/** One appeal may have several or none: they are never added up. */
export const marks: Section = {
  id: 'marks',
  ...COUNT_BY_STATUS,
  counting: {
    by: 'lines',
    measures: ['count', 'repeated', 'collective', 'signatories', 'mass', 'anonymous'],
  },
  rows: planLines([
    beside('repeated'),
    beside('collective'),
    beside('signatories', 'apart'),
    beside('mass'),
    beside('anonymous'),
  ]),
};
