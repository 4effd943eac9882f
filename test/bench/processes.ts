import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOW } from './journal.ts';

/** Where `npm run bench` is started. */
export const PROJECT = process.cwd();
export const APPEALS = join(PROJECT, 'dist', 'appeals.js');
export const OPEN_REGISTER = join(PROJECT, 'test', 'bench', 'open-register.mjs');

/** As a clerk of the office has it; nothing of this machine's settings. */
const ENVIRONMENT = {
  ...process.env,
  APPEALS_LANG: 'ru',
  APPEALS_NOW: NOW,
  APPEALS_ACTOR: 'bench',
  XDG_CONFIG_HOME: '/nonexistent',
};

/** Milliseconds of a whole process whose output goes into a pipe. */
export function timeOf(command: string, args: readonly string[], input = ''): number {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, {
    env: ENVIRONMENT,
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** One after the other, so that what the machine does besides slows both; the first pair is not counted. */
export function timePairs(
  count: number,
  ours: () => number,
  base: () => number,
): { ours: number; base: number }[] {
  return Array.from({ length: count + 1 }, () => ({ base: base(), ours: ours() })).slice(1);
}

/** Runs our program beside this one; `peak` is its resident memory in MB, null where /proc is not. */
export function startAppeals(
  args: readonly string[],
): Promise<{ time: number; peak: number | null }> {
  const start = performance.now();
  const child = spawn(process.execPath, [APPEALS, ...args], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak: number | null = null;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ time: performance.now() - start, peak });
      else reject(new Error(`appeals ${args.join(' ')} ended with ${status}`));
    });
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

export const hasSqliteShell = (): boolean => spawnSync('sqlite3', ['--version']).status === 0;

export const NO_SHELL = 'the sqlite3 shell is not installed';
