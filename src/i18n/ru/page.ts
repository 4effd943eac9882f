import type { PageTexts } from '../shape-page.ts';

export const page: PageTexts = {
  list: 'Список',
  about: 'О документе',
  signature: 'Подпись',
  date: 'Дата',
  card: {
    title: (number) => `Регистрационно-контрольная карточка № ${number}`,
    form: 'Форма',
    forms: {
      written: 'Письменное',
      electronic: 'Электронное',
      oral: 'Устное',
      outside: 'Вне форм Закона',
    },
    sheets: 'Листов, приложений',
    file: 'Дело №',
  },
  journal: 'Журнал регистрации обращений',
  name: 'Наименование',
};
