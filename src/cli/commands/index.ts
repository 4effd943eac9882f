import type { CommandGroup, CommandName } from '../../i18n/shape-help.ts';
import type { CommandSpec } from '../command.ts';

/** A command by name; its module is imported only when it is the one invoked. */
export interface RegisteredCommand {
  readonly name: CommandName;
  readonly group: CommandGroup;
  readonly load: () => Promise<CommandSpec>;
}

export const COMMANDS: readonly RegisteredCommand[] = [
  { name: 'add', group: 'daily', load: async () => (await import('./add.ts')).command },
  { name: 'list', group: 'daily', load: async () => (await import('./list.ts')).command },
  { name: 'show', group: 'daily', load: async () => (await import('./show.ts')).command },
  { name: 'edit', group: 'daily', load: async () => (await import('./edit.ts')).command },
  { name: 'note', group: 'daily', load: async () => (await import('./note.ts')).command },
  { name: 'history', group: 'daily', load: async () => (await import('./history.ts')).command },
  { name: 'undo', group: 'daily', load: async () => (await import('./undo.ts')).command },
  { name: 'assign', group: 'control', load: async () => (await import('./assign.ts')).command },
  { name: 'reassign', group: 'control', load: async () => (await import('./reassign.ts')).command },
  { name: 'answer', group: 'control', load: async () => (await import('./answer.ts')).command },
  { name: 'release', group: 'control', load: async () => (await import('./release.ts')).command },
  { name: 'official', group: 'lists', load: async () => (await import('./official.ts')).command },
  { name: 'topic', group: 'lists', load: async () => (await import('./topic.ts')).command },
  { name: 'territory', group: 'lists', load: async () => (await import('./territory.ts')).command },
  { name: 'report', group: 'figures', load: async () => (await import('./report.ts')).command },
  { name: 'init', group: 'register', load: async () => (await import('./init.ts')).command },
  { name: 'import', group: 'register', load: async () => (await import('./import.ts')).command },
  { name: 'demo', group: 'register', load: async () => (await import('./demo.ts')).command },
  { name: 'backup', group: 'register', load: async () => (await import('./backup.ts')).command },
  { name: 'check', group: 'register', load: async () => (await import('./check.ts')).command },
  { name: 'config', group: 'register', load: async () => (await import('./config.ts')).command },
  { name: 'help', group: 'register', load: async () => (await import('./help.ts')).command },
];

export const commandNamed = (name: string | null): RegisteredCommand | undefined =>
  COMMANDS.find((command) => command.name === name);
