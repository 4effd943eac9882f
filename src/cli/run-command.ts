import { UsageError } from '../domain/faults.ts';
import type { Messages } from '../i18n/messages.ts';
import { FORMATS } from '../render/result.ts';
import { commandNamed } from './commands/index.ts';
import type { Globals, Process, StoreFactory } from './context.ts';
import { createContext } from './create-context.ts';
import { EXIT } from './exit-codes.ts';
import { namedStream } from './files/named-stream.ts';
import { helpText } from './help/help-text.ts';
import { Interrupted } from './interrupted.ts';
import { HelpAsked } from './line/parser.ts';
import { resolveGlobals } from './line/resolve-globals.ts';
import { scanArguments } from './line/scan-arguments.ts';
import { type Invocation, understand } from './line/tree.ts';
import { DEFAULT_WIDTH } from './output/width.ts';
import { readConfig } from './settings/config-file.ts';
import { configPath } from './settings/config-hints.ts';

export interface CommandLine {
  readonly process: Process;
  readonly messages: Messages;
  readonly stores: StoreFactory;
  /** As found at first sight; may be no command at all. */
  readonly command: string | null;
}

/** Parses, runs and cleans up; what goes wrong is thrown for `main` to present. */
export async function runCommand(line: CommandLine): Promise<number> {
  const process = withNamedOutput(line.process);
  const { messages, stores } = line;
  try {
    const invocation = await understand(process.argv, commandNamed(line.command));
    const settings = await readConfig(configPath(process));
    const globals = resolveGlobals(process, invocation.globals, settings, messages.language);
    refuseInterchange(invocation, globals);
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
    if (!(error instanceof HelpAsked)) throw error;
    // A script reads no help, and stdout holds JSON or nothing.
    if (error.missing !== null && scanArguments(process.argv).format === 'json')
      throw new UsageError({ code: 'missing-argument', argument: error.missing });
    const columns = process.stdout.columns ?? DEFAULT_WIDTH;
    await process.stdout.write(await helpText(error.path, { messages, columns, commandNamed }));
    return EXIT.done;
  }
}

/** A format of other programs is for the commands that have it. */
function refuseInterchange({ spec }: Invocation, { interchange }: Globals): void {
  const own = spec.interchange ?? [];
  if (interchange === null || own.includes(interchange)) return;
  const allowed = [...FORMATS, ...own];
  throw new UsageError({
    code: 'bad-choice',
    option: '--format',
    value: interchange,
    allowed,
    suggestion: null,
  });
}

/** Not a copy: members of the world outside may be opened at their first use. */
const withNamedOutput = (outside: Process): Process =>
  Object.create(outside, { stdout: { value: namedStream(outside.stdout, 'stdout') } });
