import type { PromptTexts } from '../shape-remarks.ts';

export const prompts: PromptTexts = {
  yes: 'да',
  no: 'нет',
  none: 'не указывать',
  required: 'Это поле нужно заполнить.',
  typeToSearch: 'Поиск',
  nothingFound: 'Ничего не найдено',
};
