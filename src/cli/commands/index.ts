import type { CommandName } from '../../i18n/shape-help.ts';
import type { CommandSpec, RegisteredCommand } from '../command.ts';
import { COMMAND_NAMES } from '../command-names.ts';
import { command as account } from './account.ts';
import { command as add } from './add.ts';
import { command as answer } from './answer.ts';
import { command as assign } from './assign.ts';
import { command as attach } from './attach.ts';
import { command as backup } from './backup.ts';
import { command as calendar } from './calendar.ts';
import { command as check } from './check.ts';
import { command as config } from './config.ts';
import { command as decline } from './decline.ts';
import { command as due } from './due.ts';
import { command as edit } from './edit.ts';
import { command as extend } from './extend.ts';
import { command as forward } from './forward.ts';
import { helpCommand } from './help.ts';
import { command as history } from './history.ts';
import { command as inbox } from './inbox.ts';
import { command as link } from './link.ts';
import { command as list } from './list.ts';
import { command as note } from './note.ts';
import { command as official } from './official.ts';
import { command as policy } from './policy.ts';
import { command as reassign } from './reassign.ts';
import { command as release } from './release.ts';
import { command as reopen } from './reopen.ts';
import { command as report } from './report.ts';
import { command as show } from './show.ts';
import { command as stats } from './stats.ts';
import { command as territory } from './territory.ts';
import { command as topic } from './topic.ts';
import { command as undo } from './undo.ts';
import { command as visit } from './visit.ts';
import { command as withdraw } from './withdraw.ts';

/** Together in one chunk: loading a file costs more than the commands in it that are not run. */
const READY = [
  ...[add, list, show, edit, note, attach, history, undo, inbox, assign, reassign],
  ...[answer, release, due],
  ...[extend, visit, forward, decline, withdraw, reopen, link],
  ...[
    official,
    topic,
    territory,
    account,
    calendar,
    policy,
    report,
    stats,
    backup,
    check,
    config,
    helpCommand(commandNamed),
  ],
];

export const COMMANDS: readonly RegisteredCommand[] = COMMAND_NAMES.map((named) => ({
  ...named,
  load: async () => READY.find(({ name }) => name === named.name) ?? loadRare(named.name),
}));

/** Those that read files which people write, with the schemas for them. */
async function loadRare(wanted: CommandName): Promise<CommandSpec> {
  const { RARE } = await import('./rare.ts');
  const command = RARE.find(({ name }) => name === wanted);
  if (!command) throw new Error(`no command ${wanted}`);
  return command;
}

export function commandNamed(name: string | null): RegisteredCommand | undefined {
  return COMMANDS.find((command) => command.name === name);
}
