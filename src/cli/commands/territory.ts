import { findTerritory } from '../../register/find-entry.ts';
import { codedListCommand } from '../lists/coded-list.ts';

export const command = codedListCommand({
  list: 'territory',
  sample: { code: 'vetrino', name: 'Ветринский сельсовет' },
  entries: ({ territories }) => territories,
  find: findTerritory,
});
