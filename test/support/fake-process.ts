import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { OutputStream, Process, Terminal } from '../../src/cli/context.ts';
import { main } from '../../src/main.ts';

/** What the fake world can be asked to be. */
export interface FakeOptions {
  /** As if Ctrl-C had been pressed before the command ended. */
  readonly interrupted?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What stands on stdin. */
  readonly input?: string | Uint8Array;
  /** ISO instant; 2023-04-03T09:00 in Minsk by default, a Monday. */
  readonly now?: string;
  readonly columns?: number;
  readonly dataFolder?: string;
  /** A person sits there. */
  readonly terminal?: Terminal;
}

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they were written. */
  readonly transcript: string;
}

/** A folder with a home in it, and command lines run there one after another. */
export interface FakeOffice {
  readonly folder: string;
  run(argv: readonly string[], options?: FakeOptions): Promise<Outcome>;
  remove(): void;
}

const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));
const DEFAULT_NOW = '2023-04-03T06:00:00.000Z';

export function fakeOffice(defaults: FakeOptions = {}): FakeOffice {
  const folder = mkdtempSync(join(tmpdir(), 'appeals-'));
  let salts = 0;
  const salt = () => (++salts).toString(16).padStart(32, '0');
  return {
    folder,
    async run(argv, options = {}) {
      const { process, written } = fakeProcess(argv, { ...defaults, ...options }, folder);
      const exitCode = await main({ ...process, salt });
      return {
        exitCode,
        stdout: textOf(written.filter(({ to }) => to === 'stdout')),
        stderr: textOf(written.filter(({ to }) => to === 'stderr')),
        transcript: textOf(written),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fakeProcess(argv: readonly string[], options: FakeOptions, folder: string) {
  const written: Written[] = [];
  const stdout = stream('stdout', written, options.columns);
  const stderr = stream('stderr', written, options.columns);
  const process: Process = {
    argv,
    env: { APPEALS_LANG: 'ru', ...options.env },
    stdin: Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]),
    stdout,
    stderr,
    clock: () => Date.parse(options.now ?? DEFAULT_NOW),
    salt: () => '',
    dataFolder: options.dataFolder ?? DATA_FOLDER,
    home: folder,
    cwd: folder,
    user: 'clerk',
    terminal: options.terminal ?? null,
    startPager: async () => null,
    interrupted: options.interrupted ? AbortSignal.abort() : new AbortController().signal,
  };
  return { process, written };
}

interface Written {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
}

const textOf = (written: readonly Written[]): string => written.map(({ text }) => text).join('');

const stream = (
  to: Written['to'],
  written: Written[],
  columns: number | undefined,
): OutputStream => ({
  write: async (piece) => {
    written.push({ to, text: typeof piece === 'string' ? piece : Buffer.from(piece).toString() });
  },
  isTTY: false,
  columns,
  rows: undefined,
});
