import type { CommandName } from '../../i18n/shape-help.ts';
import type { CommandSpec, RegisteredCommand } from '../command.ts';
import { COMMAND_NAMES } from '../command-names.ts';
import { command as add } from './add.ts';
import { command as answer } from './answer.ts';
import { command as assign } from './assign.ts';
import { command as attach } from './attach.ts';
import { command as decline } from './decline.ts';
import { command as due } from './due.ts';
import { command as edit } from './edit.ts';
import { command as extend } from './extend.ts';
import { command as forward } from './forward.ts';
import { helpCommand } from './help.ts';
import { command as history } from './history.ts';
import { command as link } from './link.ts';
import { command as list } from './list.ts';
import { command as note } from './note.ts';
import { command as reassign } from './reassign.ts';
import { command as release } from './release.ts';
import { command as reopen } from './reopen.ts';
import { command as show } from './show.ts';
import { command as undo } from './undo.ts';
import { command as visit } from './visit.ts';
import { command as withdraw } from './withdraw.ts';

/** Together in one chunk: loading a file costs more than the commands in it that are not run. */
const EVERYDAY: readonly CommandSpec[] = [
  ...[add, list, show, edit, note, attach, history, undo, assign, reassign],
  ...[answer, release, due, extend, visit, forward, decline, withdraw, reopen, link],
  helpCommand(commandNamed),
];

interface Group {
  readonly names: readonly CommandName[];
  readonly load: () => Promise<readonly CommandSpec[]>;
}

/** The others by what they have in common: no everyday command waits for them. */
const GROUPS: readonly Group[] = [
  { names: ['report', 'stats'], load: async () => (await import('./figures.ts')).FIGURES },
  { names: ['inbox'], load: async () => [(await import('./inbox.ts')).command] },
  {
    names: ['official', 'topic', 'territory', 'account', 'calendar', 'policy', 'config'],
    load: async () => (await import('./lists.ts')).LISTS,
  },
  { names: ['backup', 'check'], load: async () => (await import('./care.ts')).CARE },
  {
    names: ['init', 'import', 'demo', 'export', 'restore', 'remind', 'person'],
    load: async () => (await import('./rare.ts')).RARE,
  },
];

export const COMMANDS: readonly RegisteredCommand[] = COMMAND_NAMES.map((named) => ({
  ...named,
  load: async () => EVERYDAY.find(({ name }) => name === named.name) ?? loadGrouped(named.name),
}));

async function loadGrouped(wanted: CommandName): Promise<CommandSpec> {
  const commands = await GROUPS.find(({ names }) => names.includes(wanted))?.load();
  const command = commands?.find(({ name }) => name === wanted);
  if (!command) throw new Error(`no command ${wanted}`);
  return command;
}

export function commandNamed(name: string | null): RegisteredCommand | undefined {
  return COMMANDS.find((command) => command.name === name);
}
