import type { CommandSpec } from '../command.ts';
import { accept } from '../inbox/accept-command.ts';
import { dismiss, reopen } from '../inbox/decide-commands.ts';
import { importCommand } from '../inbox/import-command.ts';
import { LIST_OPTIONS, list, runList, show } from '../inbox/list-command.ts';
import { work } from '../inbox/work/work-command.ts';

export const command: CommandSpec = {
  name: 'inbox',
  options: LIST_OPTIONS,
  examples: ['inbox', 'inbox import instagram-2023-03.zip', 'inbox work'],
  run: runList,
  commands: [importCommand, list, show, work, accept, dismiss, reopen],
};
