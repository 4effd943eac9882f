import { Command, type Option } from 'commander';
import { UsageError } from '../../domain/faults.ts';
import { suggestion } from './suggestion.ts';

/** `--help` was asked for, or a command was left out: the one whose help is meant. */
export class HelpAsked extends Error {
  readonly path: readonly string[];
  /** What stands for the word that was left out; null where `--help` was typed. */
  readonly missing: 'command' | 'verb' | null;
  constructor(path: readonly string[], missing: HelpAsked['missing']) {
    super('help');
    this.path = path;
    this.missing = missing;
  }
}

/** commander with its own English sentences replaced by facts; the words are in i18n. */
export class Parser extends Command {
  override createCommand(name?: string): Parser {
    return new Parser(name);
  }

  override help(): never {
    throw new HelpAsked(this.path(), this.parent === null ? 'command' : 'verb');
  }

  override outputHelp(): void {
    const isRoot = this.parent === null;
    if (isRoot && this.args[0] !== undefined && !this.args[0].startsWith('-'))
      this.unknownCommand();
    throw new HelpAsked(this.path(), null);
  }

  unknownOption(flag: string): never {
    const option = flag.split('=')[0] ?? flag;
    const known = this.lineage()
      .flatMap((command) => command.options)
      .map(({ long, flags }) => long ?? flags);
    throw new UsageError({
      code: 'unknown-option',
      option,
      suggestion: suggestion(option, [...known, '--help']),
    });
  }

  unknownCommand(): never {
    const command = this.args[0] ?? '';
    const allowed = this.commands.map((child) => child.name());
    const noun = this.path().join(' ') || null;
    throw new UsageError({
      code: 'unknown-command',
      noun,
      command,
      suggestion: suggestion(command, allowed),
      allowed,
    });
  }

  missingArgument(argument: string): never {
    throw new UsageError({ code: 'missing-argument', argument });
  }

  optionMissingArgument(option: Option): never {
    throw new UsageError({ code: 'missing-value', option: option.long ?? option.flags });
  }

  _excessArguments(found: readonly string[]): never {
    const expected = this.registeredArguments.length;
    throw new UsageError({ code: 'excess-arguments', expected, found: found.length });
  }

  /** Names from below the root. */
  private path(): string[] {
    return this.lineage()
      .slice(0, -1)
      .map((command) => command.name())
      .reverse();
  }

  private lineage(): Command[] {
    const lineage: Command[] = [];
    for (let command: Command | null = this; command; command = command.parent)
      lineage.push(command);
    return lineage;
  }
}
