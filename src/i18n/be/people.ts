import type { PeopleTexts } from '../shape-people.ts';

export const peopleTexts: PeopleTexts = {
  alsoNamed: 'Запісаны і як',
  appeal: 'Зварот',
  appeals: 'Зваротаў',
  newest: 'Апошні',
  rules: {
    'name-address': (number) => `тыя ж імя і адрас, што ў ${number}`,
    'name-phone': (number) => `тыя ж імя і тэлефон, што ў ${number}`,
    handle: (number) => `тое ж імя ў сетцы, што ў ${number}`,
    merged: (number) => `аб’яднана з ${number}`,
  },
};
