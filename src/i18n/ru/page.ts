import type { PageTexts } from '../shape-page.ts';

export const page: PageTexts = {
  list: 'Список',
  about: 'О документе',
  signature: 'Подпись',
  date: 'Дата',
  name: 'Наименование',
};
