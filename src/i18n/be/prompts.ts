import type { PromptTexts } from '../shape-remarks.ts';

export const prompts: PromptTexts = {
  yes: 'так',
  no: 'не',
  none: 'не ўказваць',
  required: 'Гэта поле трэба запоўніць.',
  typeToSearch: 'Пошук',
  nothingFound: 'Нічога не знойдзена',
};
