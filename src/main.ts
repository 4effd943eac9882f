import type { Process } from './cli/context.ts';
import { rootHelp } from './cli/help/root-help.ts';
import { chooseLanguage } from './cli/line/language.ts';
import { type Scanned, scanArguments } from './cli/line/scan-arguments.ts';
import { DEFAULT_WIDTH } from './cli/output/width.ts';
import { configPath, readConfigHints } from './cli/settings/config-hints.ts';
import { VERSION } from './cli/version.ts';
import { loadMessages } from './i18n/load.ts';
import type { Messages } from './i18n/messages.ts';

/** Runs one command line and gives its exit code; never throws. */
export async function main(process: Process): Promise<number> {
  const scanned = scanArguments(process.argv);
  const hints = readConfigHints(configPath(process));
  const messages = await loadMessages(chooseLanguage(scanned.lang, process.env, hints.lang));
  try {
    return await answer(process, messages, scanned);
  } catch (error) {
    const { presentError } = await import('./run.ts');
    const { exitCode, text } = presentError(error, messages, {
      json: (scanned.format ?? hints.format) === 'json',
      debug: process.env.APPEALS_DEBUG === '1',
    });
    // stderr may be gone too; the exit code still tells.
    if (text !== '') await process.stderr.write(text).catch(() => undefined);
    return exitCode;
  }
}

/** Help and version load nothing of what stands behind `run.ts`. */
async function answer(process: Process, messages: Messages, scanned: Scanned): Promise<number> {
  if (scanned.asks === 'version') return written(process, `appeals ${VERSION}\n`);
  if (scanned.asks === 'help') {
    const width = process.stdout.columns ?? DEFAULT_WIDTH;
    return written(process, rootHelp(messages, width));
  }
  const { run } = await import('./run.ts');
  return run({ process, messages, command: scanned.command });
}

async function written(process: Process, text: string): Promise<number> {
  await process.stdout.write(text);
  return 0;
}
