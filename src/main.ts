import { configPath, readConfigHints } from './cli/config-hints.ts';
import type { Process, StoreFactory } from './cli/context.ts';
import { chooseLanguage } from './cli/language.ts';
import { type Scanned, scanArguments } from './cli/scan-arguments.ts';
import { VERSION } from './cli/version.ts';
import { DEFAULT_WIDTH } from './cli/width.ts';
import { loadMessages } from './i18n/load.ts';
import type { Messages } from './i18n/messages.ts';

/** The composition root: SQLite is loaded when a register is first opened or made. */
const stores: StoreFactory = {
  open: async (path, options) => (await import('./store/open.ts')).openRegister(path, options),
  create: async (path, options) => (await import('./store/open.ts')).createRegister(path, options),
};

/** Runs one command line and gives its exit code; never throws. */
export async function main(process: Process): Promise<number> {
  const scanned = scanArguments(process.argv);
  const hints = await readConfigHints(configPath(process));
  const messages = await loadMessages(chooseLanguage(scanned.lang, process.env, hints.lang));
  try {
    return await answer(process, messages, scanned);
  } catch (error) {
    const { presentError } = await import('./cli/present-error.ts');
    const { exitCode, text } = presentError(error, messages, {
      json: (scanned.format ?? hints.format) === 'json',
      debug: process.env.APPEALS_DEBUG === '1',
    });
    // stderr may be gone too; the exit code still tells.
    if (text !== '') await process.stderr.write(text).catch(() => undefined);
    return exitCode;
  }
}

/** Help loads neither the command tree nor anything behind it. */
async function answer(process: Process, messages: Messages, scanned: Scanned): Promise<number> {
  if (scanned.asks === 'version') return written(process, `appeals ${VERSION}\n`);
  if (scanned.asks === 'help') {
    const { helpText } = await import('./cli/help-text.ts');
    const width = process.stdout.columns ?? DEFAULT_WIDTH;
    return written(process, await helpText([], messages, width));
  }
  const { runCommand } = await import('./cli/run-command.ts');
  return runCommand({ process, messages, stores, command: scanned.command });
}

async function written(process: Process, text: string): Promise<number> {
  await process.stdout.write(text);
  return 0;
}
