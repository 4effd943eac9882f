import { findTopic } from '../../register/find-entry.ts';
import { codedListCommand } from '../lists/coded-list.ts';

export const command = codedListCommand({
  list: 'topic',
  sample: { code: '03.5', name: 'Велодорожки' },
  entries: ({ topics }) => topics,
  find: findTopic,
});
