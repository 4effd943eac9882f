import type { CommandGroup, CommandName, OptionKey } from '../i18n/shape-help.ts';
import type { Interchange } from '../render/result.ts';
import type { Context } from './context.ts';

/**
 * One command: its words as data, and `run`. Texts come from `messages.help` by name, so that
 * the same declaration serves the parser, `--help` in three languages and the reference.
 */
export interface CommandSpec {
  /** `add`, or `topic add` for a verb under a noun. */
  readonly name: CommandName;
  readonly aliases?: readonly string[];
  /** commander's form: `<number...>`, `[summary]`. */
  readonly arguments?: readonly string[];
  readonly options?: readonly OptionSpec[];
  /** What `--format` takes besides the formats that every command has. */
  readonly interchange?: readonly Interchange[];
  /** Lines that `--help` shows, without the leading `appeals`; each is run by a test. */
  readonly examples: readonly string[];
  /** Exit code, 0 where nothing is said. */
  run?(
    context: Context,
    args: readonly string[],
    options: OptionValues,
  ): Promise<number | undefined>;
  /** Verbs under a noun. */
  readonly commands?: readonly CommandSpec[];
}

/** A command by name, loaded when it is used. */
export interface RegisteredCommand {
  readonly name: CommandName;
  readonly group: CommandGroup;
  readonly load: () => Promise<CommandSpec>;
}
export type FindCommand = (name: string | null) => RegisteredCommand | undefined;

export interface OptionSpec {
  /** commander's form: `--registered <date>`; its help text is `messages.help.options[help]`. */
  readonly flags: string;
  readonly help: OptionKey;
  /** May be given several times or with commas: the value is then always a list. */
  readonly many?: boolean;
  /** May be given several times, commas are text. */
  readonly repeatable?: boolean;
  /** Codes that are allowed; another one is a usage error that lists them. */
  readonly choices?: readonly string[];
}

/** By camelCase name; a flag is true or undefined, a `many` or `repeatable` one a list of strings. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>;
