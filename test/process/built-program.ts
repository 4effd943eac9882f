import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a build and an installation need; `dist` of the working tree may be stale. */
const SOURCES = ['package.json', 'tsconfig.json', 'bin', 'src', 'data'];

export interface Outcome {
  /** null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Commands of the shell before the program starts: `ulimit -f 100`. */
  readonly before?: string;
  /** As somebody whom file permissions bind, also where root runs the tests. */
  readonly bound?: boolean;
}

/** The program as it is built, in a folder of its own with a home. */
export interface BuiltProgram {
  readonly folder: string;
  /** `dist/appeals.js`. */
  readonly path: string;
  run(argv: readonly string[], options?: RunOptions): Promise<Outcome>;
  start(argv: readonly string[], options?: RunOptions): ChildProcess;
  /** A shell line in which `appeals` is the program. */
  shell(line: string): Promise<Outcome>;
  /** A script of its own, given as text. */
  node(script: string, argv: readonly string[]): Promise<Outcome>;
  /** A path in the home, for registers and journals. */
  at(name: string): string;
  remove(): void;
}

export function builtProgram(): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), 'appeals-built-'));
  const installed = join(folder, 'appeals');
  mkdirSync(installed);
  mkdirSync(join(folder, 'home'));
  for (const name of SOURCES) cpSync(join(ROOT, name), join(installed, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: installed, stdio: 'inherit' });
  return programAt(join(installed, 'dist', 'appeals.js'), folder);
}

export function programAt(path: string, folder: string): BuiltProgram {
  const home = join(folder, 'home');
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    APPEALS_LANG: 'en',
    APPEALS_NOW: '2023-04-03T09:00',
    APPEALS_ACTOR: 'clerk',
  };
  const start: BuiltProgram['start'] = (argv, options = {}) =>
    spawn('sh', ['-c', lineOf(options), process.execPath, path, ...argv], {
      cwd: home,
      env: { ...env, ...options.env },
    });
  return {
    folder,
    path,
    start,
    run(argv, options = {}) {
      const child = start(argv, options);
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(options.input ?? '');
      return outcomeOf(child);
    },
    shell: (line) =>
      outcomeOf(
        spawn('bash', ['-c', `appeals() { "${process.execPath}" "${path}" "$@"; }; ${line}`], {
          cwd: home,
          env,
        }),
      ),
    node: (script, argv) =>
      outcomeOf(
        spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script, ...argv], {
          cwd: home,
          env,
        }),
      ),
    at: (name) => join(home, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Root may write everything: the two capabilities that allow it are taken away. */
const AS_ANYBODY = 'setpriv --bounding-set=-dac_override,-dac_read_search';

/** `exec`, so that a signal to the child reaches the program itself. */
function lineOf({ before = ':', bound = false }: RunOptions): string {
  const isRoot = process.getuid?.() === 0;
  return `${before}; exec ${bound && isRoot ? AS_ANYBODY : ''} "$0" "$@"`;
}

export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => stdout.push(piece));
  child.stderr?.on('data', (piece: Buffer) => stderr.push(piece));
  const [exitCode] = await once(child, 'close');
  return {
    exitCode,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  };
}
