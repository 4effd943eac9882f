import { type Command, Option } from 'commander';
import { UsageError } from '../../domain/faults.ts';
import type { CommandSpec, OptionSpec, OptionValues, RegisteredCommand } from '../command.ts';
import { COMMAND_NAMES } from '../command-names.ts';
import { GLOBAL_OPTIONS, type TypedGlobals } from './global-options.ts';
import { Parser } from './parser.ts';
import { suggestion } from './suggestion.ts';

/** A command line that was understood. */
export interface Invocation {
  readonly spec: CommandSpec;
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly globals: TypedGlobals;
}

/** Loads the named command's module and no other. Throws UsageError and HelpAsked. */
export async function understand(
  argv: readonly string[],
  named: RegisteredCommand | undefined,
): Promise<Invocation> {
  const found: Invocation[] = [];
  const root = new Parser('appeals');
  root.helpCommand(false).enablePositionalOptions();
  addOptions(root, GLOBAL_OPTIONS);
  for (const { name } of COMMAND_NAMES) {
    if (name !== named?.name) root.command(name);
  }
  if (named) addCommand(root, await named.load(), (invocation) => found.push(invocation));
  await root.parseAsync(argv, { from: 'user' });
  const [invocation] = found;
  if (!invocation) throw new Error(`no action for ${argv.join(' ')}`);
  return invocation;
}

function addCommand(
  parent: Command,
  spec: CommandSpec,
  invoked: (invocation: Invocation) => void,
): void {
  const command = parent.command(verbOf(spec)).helpCommand(false).enablePositionalOptions();
  for (const alias of spec.aliases ?? []) command.alias(alias);
  for (const argument of spec.arguments ?? []) command.argument(argument);
  addOptions(command, spec.options ?? []);
  addOptions(command, GLOBAL_OPTIONS);
  for (const child of spec.commands ?? []) addCommand(command, child, invoked);
  if (!spec.run) return;
  command.action(() => {
    invoked({
      spec,
      args: command.args,
      options: typed(command, spec.options ?? []),
      globals: globalsAlong(command),
    });
  });
}

const verbOf = (spec: CommandSpec): string => spec.name.split(' ').at(-1) ?? spec.name;

function addOptions(command: Command, specs: readonly OptionSpec[]): void {
  for (const spec of specs) {
    const option = new Option(spec.flags);
    if (option.required) option.argParser(valueReader(spec, option));
    command.addOption(option);
  }
}

function valueReader(spec: OptionSpec, option: Option) {
  const checked = (value: string): string => {
    const { choices } = spec;
    if (choices && !choices.includes(value))
      throw new UsageError({
        code: 'bad-choice',
        option: option.long ?? option.flags,
        value,
        allowed: choices,
        suggestion: suggestion(value, choices),
      });
    return value;
  };
  return (text: string, previous: unknown): unknown => {
    const before: unknown[] = Array.isArray(previous) ? previous : [];
    if (spec.repeatable) return [...before, checked(text)];
    if (spec.many) {
      // A script's empty variable must not widen a filter to everything.
      const values = listed(text);
      if (values.length === 0)
        throw new UsageError({ code: 'missing-value', option: option.long ?? option.flags });
      return [...before, ...values.map(checked)];
    }
    return checked(text);
  };
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Only what the person typed: commander's defaults stay out. */
function typed(command: Command, specs: readonly OptionSpec[]): OptionValues {
  const values: Record<string, string | boolean | readonly string[]> = {};
  for (const { flags } of specs) {
    const name = new Option(flags).attributeName();
    if (command.getOptionValueSource(name) === 'cli') values[name] = command.getOptionValue(name);
  }
  return values;
}

/** An option after the command beats the same one before it. */
function globalsAlong(command: Command): TypedGlobals {
  const above = command.parent ? globalsAlong(command.parent) : {};
  return { ...above, ...typed(command, GLOBAL_OPTIONS) };
}
