import type { PageTexts } from '../shape-page.ts';

export const page: PageTexts = {
  list: 'List',
  about: 'About',
  signature: 'Signature',
  date: 'Date',
  card: {
    title: (number) => `Registration and control card No. ${number}`,
    form: 'Form',
    forms: {
      written: 'Written',
      electronic: 'Electronic',
      oral: 'Oral',
      outside: 'No form of the Law',
    },
    sheets: 'Sheets, attachments',
    file: 'File No.',
  },
  journal: 'Journal of appeals',
  name: 'Name',
};
