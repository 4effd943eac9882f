import type { CommandGroup, CommandName } from '../i18n/shape-help.ts';

/** What stands at the top of the command line, in the order of `--help`. */
export const COMMAND_NAMES = [
  { name: 'add', group: 'daily' },
  { name: 'list', group: 'daily' },
  { name: 'show', group: 'daily' },
  { name: 'edit', group: 'daily' },
  { name: 'note', group: 'daily' },
  { name: 'history', group: 'daily' },
  { name: 'undo', group: 'daily' },
  { name: 'assign', group: 'control' },
  { name: 'reassign', group: 'control' },
  { name: 'answer', group: 'control' },
  { name: 'release', group: 'control' },
  { name: 'due', group: 'control' },
  { name: 'official', group: 'lists' },
  { name: 'topic', group: 'lists' },
  { name: 'territory', group: 'lists' },
  { name: 'report', group: 'figures' },
  { name: 'init', group: 'register' },
  { name: 'import', group: 'register' },
  { name: 'demo', group: 'register' },
  { name: 'backup', group: 'register' },
  { name: 'check', group: 'register' },
  { name: 'config', group: 'register' },
  { name: 'help', group: 'register' },
] as const satisfies readonly { readonly name: CommandName; readonly group: CommandGroup }[];
