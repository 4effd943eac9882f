import type { PeopleTexts } from '../shape-people.ts';

export const peopleTexts: PeopleTexts = {
  alsoNamed: 'Записан и как',
  appeal: 'Обращение',
  appeals: 'Обращений',
  newest: 'Последнее',
  rules: {
    'name-address': (number) => `Ф.И.О. и адрес те же, что в ${number}`,
    'name-phone': (number) => `Ф.И.О. и телефон те же, что в ${number}`,
    handle: (number) => `имя в сети то же, что в ${number}`,
    merged: (number) => `объединено с ${number}`,
  },
};
