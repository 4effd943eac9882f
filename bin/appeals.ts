import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Pager, Process } from '../src/cli/context.ts';
import { main } from '../src/main.ts';
import { fromNode, isTerminal, outputStream } from './output-stream.ts';

const interrupted = new AbortController();
// A second Ctrl-C ends a program that does not reach a safe place.
process.once('SIGINT', () => interrupted.abort());

const world: Process = {
  argv: process.argv.slice(2),
  env: process.env,
  // Opening stdin costs milliseconds, and most commands never read it.
  get stdin() {
    return process.stdin;
  },
  stdout: outputStream(1),
  stderr: outputStream(2),
  clock: () => Date.now(),
  salt,
  dataFolder: dataFolder(),
  home: homedir(),
  cwd: process.cwd(),
  user: userName(),
  get terminal() {
    const isPerson = isTerminal(1) && isTerminal(0);
    return isPerson ? { input: process.stdin, output: process.stderr } : null;
  },
  startPager,
  interrupted: interrupted.signal,
};
/** Drawn in blocks: a call for each takes longer than the hash that it salts. */
const SALTS_AT_ONCE = 64;
let salts = '';

// Not awaited: chunks that the start-up runs cannot be.
void main(world).then((exitCode) => {
  process.exitCode = exitCode;
});

function salt(): string {
  if (salts === '') {
    salts = randomBytes(SALTS_AT_ONCE * 16).toString('hex');
  }
  const next = salts.slice(0, 32);
  salts = salts.slice(32);
  return next;
}

/** Beside `bin/` in the sources and beside `dist/` when built. */
function dataFolder(): string {
  return join(import.meta.filename, '../../data');
}

/** A container may have no such user in its list. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.LOGNAME ?? 'unknown';
  }
}

async function startPager(command: string): Promise<Pager | null> {
  const { spawn } = await import('node:child_process');
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
  const left = once(child, 'exit').catch(() => undefined);
  const started = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]);
  if (!started) return null;
  const { write } = fromNode(child.stdin as unknown as NodeJS.WriteStream);
  return {
    write,
    async end() {
      child.stdin.end();
      await left;
    },
  };
}
