#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { homedir, userInfo } from 'node:os';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import type { OutputStream, Pager, Process } from '../src/cli/context.ts';
import { main } from '../src/main.ts';

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
  stdout: outputStream(process.stdout),
  stderr: outputStream(process.stderr),
  clock: () => Date.now(),
  salt: () => randomBytes(16).toString('hex'),
  dataFolder: dataFolder(),
  home: homedir(),
  cwd: process.cwd(),
  user: userName(),
  get terminal() {
    const isPerson = isatty(0) && isatty(1);
    return isPerson ? { input: process.stdin, output: process.stderr } : null;
  },
  startPager,
  interrupted: interrupted.signal,
};
process.exitCode = await main(world);

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  // The write's callback gets the same error; without a listener it would end the program.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    isTTY: Boolean(stream.isTTY),
    columns: stream.columns,
    rows: stream.rows,
  };
}

/** Beside `bin/` in the sources and beside `dist/` when built. */
function dataFolder(): string {
  return fileURLToPath(new URL('../data', import.meta.url));
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
  const { write } = outputStream(child.stdin as unknown as NodeJS.WriteStream);
  return {
    write,
    async end() {
      child.stdin.end();
      await left;
    },
  };
}
