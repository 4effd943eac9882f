import { commandNamed } from './cli/commands/index.ts';
import { configPath, readConfig, readConfigHints } from './cli/config-file.ts';
import type { Process, StoreFactory } from './cli/context.ts';
import { createContext } from './cli/create-context.ts';
import { EXIT } from './cli/exit-codes.ts';
import { Interrupted } from './cli/interrupted.ts';
import { chooseLanguage } from './cli/language.ts';
import { HelpAsked, VersionAsked } from './cli/parser.ts';
import { presentError } from './cli/present-error.ts';
import { DEFAULT_WIDTH } from './cli/printing.ts';
import { resolveGlobals } from './cli/resolve-globals.ts';
import { type Scanned, scanArguments } from './cli/scan-arguments.ts';
import { understand } from './cli/tree.ts';
import { VERSION } from './cli/version.ts';
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
  const lang = chooseLanguage(scanned.lang, process.env, hints.lang);
  const messages = await loadMessages(lang);
  try {
    return await run(process, messages, scanned);
  } catch (error) {
    return await report(error, process, messages, (scanned.format ?? hints.format) === 'json');
  }
}

async function run(process: Process, messages: Messages, scanned: Scanned): Promise<number> {
  try {
    const invocation = await understand(process.argv, commandNamed(scanned.command));
    const settings = await readConfig(configPath(process));
    const globals = resolveGlobals(process, invocation.globals, settings, messages.language);
    const { context, close } = createContext({ process, globals, messages, stores });
    try {
      const { spec, args, options } = invocation;
      const exitCode = await spec.run?.(context, args, options);
      if (process.interrupted.aborted) throw new Interrupted();
      return exitCode ?? EXIT.done;
    } finally {
      await close();
    }
  } catch (error) {
    if (error instanceof VersionAsked) return printed(process, `appeals ${VERSION}\n`);
    if (!(error instanceof HelpAsked)) throw error;
    const { helpText } = await import('./cli/help-text.ts');
    const columns = process.stdout.columns ?? DEFAULT_WIDTH;
    return printed(process, await helpText(error.path, messages, columns));
  }
}

async function printed(process: Process, text: string): Promise<number> {
  await process.stdout.write(text);
  return EXIT.done;
}

async function report(
  error: unknown,
  process: Process,
  messages: Messages,
  json: boolean,
): Promise<number> {
  const { exitCode, text } = presentError(error, messages, {
    json,
    debug: process.env.APPEALS_DEBUG === '1',
  });
  // stderr may be gone too; the exit code still tells.
  if (text !== '') await process.stderr.write(text).catch(() => undefined);
  return exitCode;
}
