import type { PageTexts } from '../shape-page.ts';

export const page: PageTexts = {
  list: 'List',
  about: 'About',
  signature: 'Signature',
  date: 'Date',
  name: 'Name',
};
