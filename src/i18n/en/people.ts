import type { PeopleTexts } from '../shape-people.ts';

export const peopleTexts: PeopleTexts = {
  alsoNamed: 'Also written',
  appeal: 'Appeal',
  appeals: 'Appeals',
  newest: 'Newest',
  rules: {
    'name-address': (number) => `same name and address as ${number}`,
    'name-phone': (number) => `same name and phone as ${number}`,
    handle: (number) => `same nickname as ${number}`,
    merged: (number) => `merged with ${number}`,
  },
};
