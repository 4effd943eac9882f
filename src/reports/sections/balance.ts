import { planChannels } from '../rows/list-rows.ts';
import type { Section } from '../section.ts';

/** A flow: not the period's own appeals alone, but all that were open in it. */
export const balance: Section = {
  id: 'balance',
  base: 'appeals',
  counting: { by: 'flows' },
  columns: ['openAtStart', 'received', 'reopened', 'closed', 'openAtEnd'],
  compared: false,
  rows: planChannels,
};
