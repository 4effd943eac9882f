import type { PageTexts } from '../shape-page.ts';

export const page: PageTexts = {
  list: 'Спіс',
  about: 'Пра дакумент',
  signature: 'Подпіс',
  date: 'Дата',
  card: {
    title: (number) => `Рэгістрацыйна-кантрольная картка № ${number}`,
    form: 'Форма',
    forms: {
      written: 'Пісьмовы',
      electronic: 'Электронны',
      oral: 'Вусны',
      outside: 'Па-за формамі Закона',
    },
    sheets: 'Аркушаў, дадаткаў',
    file: 'Справа №',
  },
  journal: 'Журнал рэгістрацыі зваротаў',
  name: 'Найменне',
};
