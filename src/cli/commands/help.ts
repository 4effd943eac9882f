import { UsageError } from '../../domain/faults.ts';
import type { CommandSpec, FindCommand } from '../command.ts';
import { COMMAND_NAMES } from '../command-names.ts';
import { exitCodesList, exitCodesText } from '../help/exit-codes-topic.ts';
import { helpText } from '../help/help-text.ts';
import { DEFAULT_WIDTH } from '../output/width.ts';

const EXIT_CODES = 'exit-codes';

/** Of all commands, itself among them. */
export const helpCommand = (commandNamed: FindCommand): CommandSpec => ({
  name: 'help',
  arguments: ['[subject...]'],
  examples: ['help add', 'help topic add', 'help exit-codes'],
  async run({ process, messages, globals, print }, path) {
    const [subject] = path;
    const columns = process.stdout.columns ?? DEFAULT_WIDTH;
    if (subject === EXIT_CODES) {
      if (globals.formatGiven && globals.format !== 'table') await print(exitCodesList(messages));
      else await process.stdout.write(exitCodesText(messages, columns));
      return undefined;
    }
    if (subject !== undefined && !commandNamed(subject)) {
      const allowed = [...COMMAND_NAMES.map(({ name }) => name), EXIT_CODES];
      throw new UsageError({ code: 'unknown-help-topic', topic: subject, allowed });
    }
    await process.stdout.write(await helpText(path, { messages, columns, commandNamed }));
    return undefined;
  },
});
