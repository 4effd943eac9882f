import { UsageError } from '../../domain/faults.ts';
import type { CommandSpec } from '../command.ts';
import { exitCodesText, helpText } from '../help/help-text.ts';
import { DEFAULT_WIDTH } from '../output/width.ts';
import { COMMANDS, commandNamed } from './index.ts';

const EXIT_CODES = 'exit-codes';

export const command: CommandSpec = {
  name: 'help',
  arguments: ['[subject...]'],
  examples: ['help add', 'help topic add', 'help exit-codes'],
  async run({ process, messages }, path) {
    const [subject] = path;
    const columns = process.stdout.columns ?? DEFAULT_WIDTH;
    if (subject === EXIT_CODES) {
      await process.stdout.write(exitCodesText(messages, columns));
      return undefined;
    }
    if (subject !== undefined && !commandNamed(subject)) {
      const allowed = [...COMMANDS.map(({ name }) => name), EXIT_CODES];
      throw new UsageError({ code: 'unknown-help-topic', topic: subject, allowed });
    }
    await process.stdout.write(await helpText(path, messages, columns));
    return undefined;
  },
};
