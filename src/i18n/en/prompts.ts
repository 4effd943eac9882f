import type { PromptTexts } from '../shape-remarks.ts';

export const prompts: PromptTexts = {
  yes: 'yes',
  no: 'no',
  none: 'leave empty',
  required: 'This field must be filled in.',
  typeToSearch: 'Search',
  nothingFound: 'Nothing found',
};
