import type { Messages } from '../i18n/messages.ts';
import { COMMAND_GROUPS, type ExitName, type OptionKey } from '../i18n/shape-help.ts';
import type { CommandSpec, OptionSpec } from './command.ts';
import { COMMANDS, commandNamed } from './commands/index.ts';
import { EXIT } from './exit-codes.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';
import { type Definition, definitions, exampleLines, wrap } from './help-layout.ts';

/** Wider lines read badly. */
const WIDEST = 100;

/** The help of the root (an empty path), of a command, of a verb under a noun. */
export async function helpText(
  path: readonly string[],
  messages: Messages,
  columns: number,
): Promise<string> {
  const width = Math.min(columns, WIDEST);
  const spec = await specAt(path);
  const sections = spec ? commandSections(spec, messages, width) : rootSections(messages, width);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

async function specAt(path: readonly string[]): Promise<CommandSpec | undefined> {
  const top = await commandNamed(path[0] ?? null)?.load();
  if (path.length < 2) return top;
  return top?.commands?.find(({ name }) => name === path.join(' ')) ?? top;
}

function rootSections({ help }: Messages, width: number): string[][] {
  const { placeholders } = help;
  return [
    wrap(help.tagline, width),
    [`${help.headings.usage}: appeals <${placeholders.command}> [${placeholders.options}]`],
    ...COMMAND_GROUPS.map((group) => {
      const list = COMMANDS.filter((command) => command.group === group);
      const summaries = list.map(({ name }) => ({
        term: name.padEnd(LONGEST_NAME),
        text: help.commands[name],
      }));
      return titled(help.groups[group], definitions(summaries, width));
    }),
    titled(help.headings.globalOptions, options([...GLOBAL_OPTIONS, HELP, VERSION], help, width)),
    wrap(help.more.root, width),
  ];
}

/** The groups stand under each other: one column for all. */
const LONGEST_NAME = Math.max(...COMMANDS.map(({ name }) => name.length));

const HELP: OptionSpec = { flags: '-h, --help', help: 'help' };
const VERSION: OptionSpec = { flags: '-V, --version', help: 'version' };

function commandSections(spec: CommandSpec, { help }: Messages, width: number): string[][] {
  const { headings, commands, notes } = help;
  const note = notes[spec.name];
  const verbs = (spec.commands ?? []).map(({ name, arguments: args = [] }) => ({
    term: [name.split(' ').at(-1), ...args].join(' '),
    text: commands[name],
  }));
  const sections = [
    [...wrap(`${commands[spec.name]}.`, width), ...(note ? ['', ...wrap(note, width)] : [])],
    [`${headings.usage}: ${usage(spec, help)}`],
    titled(headings.arguments, definitions(argumentsOf(spec, help), width)),
    titled(headings.verbs, definitions(verbs, width)),
    titled(headings.options, options(spec.options ?? [], help, width)),
    titled(
      headings.examples,
      spec.examples.flatMap((example) => exampleLines(`appeals ${example}`, width)),
    ),
    wrap(help.more.command, width),
  ];
  return sections.filter((lines) => lines.length > 0);
}

function usage(spec: CommandSpec, { placeholders }: Messages['help']): string {
  const verb = spec.commands?.length && !spec.run ? [`<${placeholders.verb}>`] : [];
  const words = ['appeals', spec.name, ...verb, ...(spec.arguments ?? [])];
  return [...words, `[${placeholders.options}]`].join(' ');
}

function argumentsOf(spec: CommandSpec, help: Messages['help']): Definition[] {
  const texts: Readonly<Record<string, string>> = help.arguments;
  return (spec.arguments ?? []).map((argument) => ({
    term: argument,
    text: texts[argument.replace(/[^a-z]/g, '')] ?? '',
  }));
}

function options(specs: readonly OptionSpec[], help: Messages['help'], width: number): string[] {
  const text = ({ help: key, choices, many, repeatable }: OptionSpec): string => {
    const said: Readonly<Record<OptionKey, string>> = help.options;
    const allowed = choices ? [`${help.choices} ${choices.join(', ')}`] : [];
    const several = many || repeatable ? [help.repeatable] : [];
    return [said[key], ...several, ...allowed].join('; ');
  };
  return definitions(
    specs.map((spec) => ({ term: aligned(spec.flags), text: text(spec) })),
    width,
  );
}

/** Long options stand in one column whether or not a short one is before them. */
const aligned = (flags: string): string => (flags.startsWith('--') ? `    ${flags}` : flags);

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines];

/** The topic `help exit-codes`. */
export function exitCodesText({ help }: Messages, columns: number): string {
  const width = Math.min(columns, WIDEST);
  const names = Object.keys(help.exits) as ExitName[];
  const list = names
    .map((name) => ({ code: EXIT[name], text: help.exits[name] }))
    .sort((a, b) => a.code - b.code)
    .map(({ code, text }) => ({ term: String(code).padStart(3), text }));
  const lines = titled(help.headings.exitCodes, definitions(list, width));
  return `${[...lines, '', ...wrap(help.more.exitCodes, width)].join('\n')}\n`;
}
