import { resolve } from 'node:path';
import { StoreError, UsageError } from '../domain/faults.ts';
import { isOutdated, type Policy } from '../domain/policy/policy.ts';
import { safeForTerminal } from '../domain/text/safe-text.ts';
import { localDate, parseNow } from '../domain/time/zone.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Caller } from '../register/ports.ts';
import type { Context, Globals, Process, Session, StoreFactory } from './context.ts';
import { printResult } from './output/printing.ts';

interface ContextParts {
  readonly process: Process;
  readonly globals: Globals;
  readonly messages: Messages;
  readonly stores: StoreFactory;
}

/** A context, and the end of it: `close` is called whatever the command did. */
export function createContext(parts: ContextParts): { context: Context; close(): Promise<void> } {
  const { process, globals, messages, stores } = parts;
  let session: Promise<Session> | null = null;
  const interactive = process.terminal !== null && !globals.yes;
  const prompts: Context['prompts'] = async () => {
    if (!process.terminal) throw new Error('prompts without a terminal');
    return (await import('./asking/prompts.ts')).terminalPrompts(process.terminal, messages);
  };
  const confirm: Context['confirm'] = async (question) => {
    if (globals.yes) return true;
    if (!interactive) throw new UsageError({ code: 'no-terminal', option: '--yes' });
    return (await prompts()).confirm(question);
  };
  const context: Context = {
    ...parts,
    interactive,
    prompts,
    confirm,
    resolve: (path) => resolve(process.cwd, path),
    open: ({ anyPolicy } = { anyPolicy: false }) => {
      session ??= openSession(parts, anyPolicy);
      return session;
    },
    callerUnder: (policy) => callerUnder(policy, parts),
    print: (result, only = globals.format) =>
      printResult(result, { process, globals: { ...globals, format: only }, messages, confirm }),
    remark: async (text) => {
      if (!globals.quiet) {
        await process.stderr.write(`${safeForTerminal(text, { multiline: true })}\n`);
      }
    },
  };
  return { context, close: () => closeSession(session) };

  async function openSession({ process }: ContextParts, anyPolicy: boolean): Promise<Session> {
    const store = await stores.open(globals.db, { salt: () => process.salt() });
    try {
      const policy = await store.policy();
      if (isOutdated(policy) && !anyPolicy)
        throw new StoreError({ code: 'policy-outdated', path: globals.db });
      return { store, policy, caller: callerUnder(policy, parts) };
    } catch (error) {
      await store.close();
      throw error;
    }
  }
}

async function closeSession(session: Promise<Session> | null): Promise<void> {
  // A session that failed to open has closed itself and told why.
  const opened = await session?.catch(() => null);
  await opened?.store.close();
}

function callerUnder(policy: Policy, { process, globals }: ContextParts): Caller {
  const at = globals.now
    ? parseNow(globals.now, policy.zone)
    : new Date(process.clock()).toISOString();
  if (at === null) throw new UsageError({ code: 'bad-now', value: globals.now ?? '' });
  return { actor: globals.actor, at, today: localDate(at, policy.zone) };
}
