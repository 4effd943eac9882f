import type { StoreFactory } from './cli/context.ts';
import { type CommandLine, runCommand } from './cli/run-command.ts';
import { FolderFiles } from './store/files/folder-files.ts';
import { createRegister, openRegister } from './store/open.ts';

export { presentError } from './cli/present-error.ts';

/**
 * The composition root's second half: what every command needs, loaded as one piece, since each
 * file more takes half a millisecond. The native part of SQLite waits for the first register.
 */
const stores: StoreFactory = {
  open: openRegister,
  create: createRegister,
  files: (folder) => new FolderFiles(folder),
};

export const run = (line: Omit<CommandLine, 'stores'>): Promise<number> =>
  runCommand({ ...line, stores });
