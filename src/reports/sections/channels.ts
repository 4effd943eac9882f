import { planChannels } from '../rows/list-rows.ts';
import { COUNT_AND_SHARE, type Section } from '../section.ts';

export const channels: Section = {
  id: 'channels',
  ...COUNT_AND_SHARE,
  counting: { by: 'dimension', dimension: 'channel', measures: ['count'] },
  rows: planChannels,
};
