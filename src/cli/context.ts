import type { Readable, Writable } from 'node:stream';
import type { Policy } from '../domain/policy/policy.ts';
import type { Messages } from '../i18n/messages.ts';
import type { FileStore } from '../register/ports/files.ts';
import type { Caller, RegisterStore } from '../register/ports.ts';
import type { CsvDialect } from '../render/renderer.ts';
import type { Format, Interchange, Printable, TextResult } from '../render/result.ts';

/** The world outside, handed to `main`: nothing of ours reads it elsewhere. */
export interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Milliseconds since 1970. */
  clock(): number;
  /** 16 random bytes in hex, for the salt of a private part. */
  salt(): string;
  /** Where the program's `data/` folder is. */
  readonly dataFolder: string;
  readonly home: string;
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly user: string;
  /** Where questions are asked; null unless a person sits at both ends. */
  readonly terminal: Terminal | null;
  /** Starts a pager (`less -FRX`) on the terminal; null where it cannot be started. */
  startPager(command: string): Promise<Pager | null>;
  /** Aborted by SIGINT: the command stops at the next safe place and the exit code is 130. */
  readonly interrupted: AbortSignal;
}
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}
export interface Pager {
  /** Rejects with code EPIPE once the reader has left. */
  write(text: string): Promise<void>;
  /** Resolves when the reader has left. */
  end(): Promise<void>;
}
export interface OutputStream {
  /** Resolves when it is taken; a closed pipe rejects with code EPIPE. */
  write(piece: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Undefined in a pipe. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
}

/** The global options of CLI.md, after the environment and the config file have had their say. */
export interface Globals {
  /** Absolute. */
  readonly db: string;
  /** False when `db` is the default one. */
  readonly dbGiven: boolean;
  readonly lang: 'ru' | 'be' | 'en';
  readonly format: Format;
  /** False when nobody chose a format, so a command may prefer a shorter output. */
  readonly formatGiven: boolean;
  /** A format of other programs, where the command has one. */
  readonly interchange: Interchange | null;
  readonly csv: CsvDialect;
  readonly output: string | null;
  readonly actor: string;
  /** As typed; a date means 12:00 in the policy's zone. */
  readonly now: string | null;
  readonly redact: boolean;
  readonly quiet: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly color: boolean;
  /** The office's name, over documents; null where none is set. */
  readonly body: string | null;
}

/**
 * What a command's `run` is given besides its own options. A command ends with a refusal by
 * `throw new Refused(refusal)` or `accepted(result)` (refused.ts); `main` prints it with its exit code.
 */
export interface Context {
  readonly process: Process;
  readonly globals: Globals;
  readonly messages: Messages;
  /** A path as typed → absolute. */
  resolve(path: string): string;
  /**
   * Opens the register once, at the first call; a missing one is a StoreError. Closed by `main`.
   * A policy of an earlier program is refused, save by what copies the register or updates it.
   */
  open(options?: { anyPolicy: boolean }): Promise<Session>;
  /** Where registers are made and opened by path, for `init`, `demo`, `backup`; SQLite is loaded at the first call. */
  readonly stores: StoreFactory;
  /** Actor and instant under a policy's zone, before a register exists. */
  callerUnder(policy: Policy): Caller;
  /** Prints a result to stdout, or to `--output`, in the chosen format, or in the only one that it has. */
  print(result: Printable | TextResult, only?: Format): Promise<void>;
  /** A line to stderr, unless `--quiet`. */
  remark(text: string): Promise<void>;
  /** True when a person sits at both ends: only then may anything be asked. */
  readonly interactive: boolean;
  /** Asks yes or no; without a terminal answers `--yes`, or throws a UsageError that names it. */
  confirm(question: string): Promise<boolean>;
  prompts(): Promise<Prompts>;
}

/** An open register, with who is asking and when. */
export interface Session {
  readonly store: RegisterStore;
  readonly policy: Policy;
  readonly caller: Caller;
}

export interface StoreFactory {
  open(path: string, options: { salt: () => string; readOnly?: boolean }): Promise<RegisterStore>;
  create(path: string, options: { salt: () => string }): Promise<RegisterStore>;
  /** The attachments in a folder, which is made with the first of them. */
  files(folder: string): FileStore;
}

/** Questions on a terminal; each throws Interrupted when the person gives up. */
export interface Prompts {
  text(question: string, options?: { initial?: string; required?: boolean }): Promise<string>;
  select<T extends string>(
    question: string,
    choices: readonly Choice<T>[],
    initial?: T,
  ): Promise<T>;
  /** Type to narrow the list down; null is «none». */
  search<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T | null>;
  confirm(question: string): Promise<boolean>;
}
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}
