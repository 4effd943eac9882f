import { planNetworks } from '../rows/list-rows.ts';
import type { Section } from '../section.ts';

/** What people wrote and what came of it: four units, none of which may be taken for another. */
export const direct: Section = {
  id: 'direct',
  base: 'messages',
  counting: { by: 'messages' },
  columns: ['messages', 'threads', 'senders', 'appeals', 'medianReply', 'repliedInAim'],
  compared: false,
  rows: planNetworks,
};
