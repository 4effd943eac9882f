import { AutocompletePrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import { foldCase } from '../../domain/text/fold-case.ts';
import type { PromptTexts } from '../../i18n/shape-remarks.ts';
import type { Choice, Terminal } from '../context.ts';

const ROWS = 8;

/** Type to narrow a list down: clack's own has English hints and does not know that ё is е. */
export function searchPrompt(
  question: string,
  choices: readonly Choice<string>[],
  { terminal, words }: { terminal: Terminal; words: PromptTexts },
): Promise<string | symbol | undefined> {
  const prompt = new AutocompletePrompt<Choice<string>>({
    ...terminal,
    options: [...choices],
    filter: (typed, { label, hint }) =>
      foldCase(`${label} ${hint ?? ''}`).includes(foldCase(typed)),
    render() {
      const title = `${S_BAR}\n${symbol(this.state)}  ${question}\n`;
      const chosen = choices.find(({ value }) => value === this.focusedValue)?.label ?? '';
      if (this.state === 'submit') return `${title}${S_BAR}  ${chosen}`;
      if (this.state === 'cancel') return `${title}${S_BAR}`;
      const rows = limitOptions({
        cursor: this.cursor,
        options: this.filteredOptions,
        maxItems: ROWS,
        output: terminal.output,
        style: ({ label, hint }, isActive) =>
          `${isActive ? S_RADIO_ACTIVE : S_RADIO_INACTIVE} ${label}${hint ? ` (${hint})` : ''}`,
      });
      const found = rows.length > 0 ? rows : [words.nothingFound];
      const search = `${words.typeToSearch}: ${this.userInputWithCursor}`;
      return `${title}${[search, ...found].map((row) => `${S_BAR}  ${row}`).join('\n')}\n${S_BAR_END}`;
    },
  });
  return prompt.prompt() as Promise<string | symbol | undefined>;
}
