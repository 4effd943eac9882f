import type { PageTexts } from '../shape-page.ts';

export const page: PageTexts = {
  list: 'Спіс',
  about: 'Пра дакумент',
  signature: 'Подпіс',
  date: 'Дата',
  name: 'Найменне',
};
