import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Messages } from '../../i18n/messages.ts';
import type { Prompts, Terminal } from '../context.ts';
import { Interrupted } from '../interrupted.ts';

/** Stands for «none» in a list whose values are never empty. */
const NONE = '';

/** Questions drawn by clack; loaded only when something is asked. */
export function terminalPrompts(terminal: Terminal, { prompts: words }: Messages): Prompts {
  return {
    async text(message, { initial, required } = {}) {
      const answer = await text({
        message,
        ...terminal,
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value) => (required && !value?.trim() ? words.required : undefined),
      });
      return answered(answer) ?? '';
    },
    async select(message, choices, initial) {
      const answer = await select<string>({
        message,
        ...terminal,
        options: choices.map((choice) => ({ ...choice })),
        // Its hints are English, and the circles say enough.
        showInstructions: false,
        ...(initial === undefined ? {} : { initialValue: initial }),
      });
      return chosen(answered(answer), choices);
    },
    async search(message, choices) {
      const { searchPrompt } = await import('./search-prompt.ts');
      const all = [{ value: NONE, label: words.none }, ...choices];
      const answer = answered(await searchPrompt(message, all, { terminal, words }));
      return answer === undefined || answer === NONE ? null : chosen(answer, choices);
    },
    async confirm(message) {
      const answer = await confirm({
        message,
        ...terminal,
        active: words.yes,
        inactive: words.no,
        initialValue: false,
      });
      return answered(answer);
    },
  };
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Interrupted();
  return answer as Exclude<T, symbol>;
}

function chosen<T extends string>(value: string, choices: readonly { value: T }[]): T {
  const choice = choices.find((candidate) => candidate.value === value);
  if (!choice) throw new Error(`a choice that was not offered: ${value}`);
  return choice.value;
}
