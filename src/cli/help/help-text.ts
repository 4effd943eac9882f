import type { Messages } from '../../i18n/messages.ts';
import type { CommandSpec, FindCommand } from '../command.ts';
import { type Definition, definitions, exampleLines, wrap } from './help-layout.ts';
import { optionLines, rootHelp, titled, WIDEST } from './root-help.ts';

export interface HelpReader {
  readonly messages: Messages;
  readonly columns: number;
  readonly commandNamed: FindCommand;
}

/** The help of the root (an empty path), of a command, of a verb under a noun. */
export async function helpText(
  path: readonly string[],
  { messages, columns, commandNamed }: HelpReader,
): Promise<string> {
  const spec = await specAt(path, commandNamed);
  if (!spec) return rootHelp(messages, columns);
  const sections = commandSections(spec, messages, Math.min(columns, WIDEST));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

async function specAt(
  path: readonly string[],
  commandNamed: FindCommand,
): Promise<CommandSpec | undefined> {
  const top = await commandNamed(path[0] ?? null)?.load();
  if (path.length < 2) return top;
  return top?.commands?.find(({ name }) => name === path.join(' ')) ?? top;
}

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
    titled(headings.options, optionLines(spec.options ?? [], help, width)),
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
  return (spec.arguments ?? []).map((argument) => {
    const word = argument.replace(/[^a-z]/g, '');
    const several = argument.includes('...') ? texts[`${word}s`] : undefined;
    return { term: argument, text: several ?? texts[word] ?? '' };
  });
}
