import type { Messages } from '../../i18n/messages.ts';
import { COMMAND_GROUPS, type OptionKey } from '../../i18n/shape-help.ts';
import type { OptionSpec } from '../command.ts';
import { COMMAND_NAMES } from '../command-names.ts';
import { GLOBAL_OPTIONS } from '../line/global-options.ts';
import { definitions, wrap } from './help-layout.ts';

/** Wider lines read badly. */
export const WIDEST = 100;

/** `appeals --help`: answered without loading any command. */
export function rootHelp({ help }: Messages, columns: number): string {
  const width = Math.min(columns, WIDEST);
  const { placeholders } = help;
  const sections = [
    wrap(help.tagline, width),
    [`${help.headings.usage}: appeals <${placeholders.command}> [${placeholders.options}]`],
    ...COMMAND_GROUPS.map((group) => {
      const list = COMMAND_NAMES.filter((command) => command.group === group);
      const summaries = list.map(({ name }) => ({
        term: name.padEnd(LONGEST_NAME),
        text: help.commands[name],
      }));
      return titled(help.groups[group], definitions(summaries, width));
    }),
    titled(
      help.headings.globalOptions,
      optionLines([...GLOBAL_OPTIONS, HELP, VERSION], help, width),
    ),
    wrap(help.more.root, width),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The groups stand under each other: one column for all. */
const LONGEST_NAME = Math.max(...COMMAND_NAMES.map(({ name }) => name.length));

const HELP: OptionSpec = { flags: '-h, --help', help: 'help' };
const VERSION: OptionSpec = { flags: '-V, --version', help: 'version' };

export function optionLines(
  specs: readonly OptionSpec[],
  help: Messages['help'],
  width: number,
): string[] {
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

export const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines];
