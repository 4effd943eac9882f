import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../src/cli/command.ts';
import { COMMANDS, commandNamed } from '../../src/cli/commands/index.ts';
import { helpText } from '../../src/cli/help/help-text.ts';
import { GLOBAL_OPTIONS } from '../../src/cli/line/global-options.ts';
import { understand } from '../../src/cli/line/tree.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { LANGUAGES } from '../../src/i18n/messages.ts';

const specs = await Promise.all(COMMANDS.map(async ({ load }) => load()));
const leaves = (spec: CommandSpec): readonly CommandSpec[] => [
  spec,
  ...(spec.commands ?? []).flatMap(leaves),
];
const all = specs.flatMap(leaves);
const languages = await Promise.all(LANGUAGES.map(loadMessages));
const words = (example: string): string[] =>
  (example.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map((word) => word.replace(/["']/g, ''));

describe('every command', () => {
  it('is loaded under the name that it is registered by', () => {
    expect(specs.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
    expect(COMMANDS.length).toBeGreaterThan(15);
  });

  it.each(all)('$name has an example that the parser understands', async (spec) => {
    expect(spec.examples).not.toHaveLength(0);
    for (const example of spec.examples) {
      const argv = words(example);
      const named = COMMANDS.find(({ name }) => name === argv[0]);
      const { spec: understood } = await understand(argv, named);
      expect(understood.name.split(' ')[0]).toBe(spec.name.split(' ')[0]);
    }
  });

  it.each(all)('$name says in three languages what its words mean', ({ name, ...spec }) => {
    for (const { help } of languages) {
      expect(help.commands[name]).toMatch(/\S/);
      for (const option of [...(spec.options ?? []), ...GLOBAL_OPTIONS])
        expect(help.options[option.help]).toMatch(/\S/);
      const meanings: Readonly<Record<string, string>> = help.arguments;
      for (const argument of spec.arguments ?? [])
        expect(meanings[argument.replace(/[^a-z]/g, '')], argument).toMatch(/\S/);
    }
  });

  it.each(all)('$name does not name an option twice', ({ options = [] }) => {
    const flags = [...options, ...GLOBAL_OPTIONS].flatMap(
      (option) => option.flags.match(/--?[a-z-]+/g) ?? [],
    );
    expect(flags).toEqual([...new Set(flags)]);
  });

  it.each(all)('$name has a help that fits 80 columns', async ({ name }) => {
    for (const messages of languages) {
      const text = await helpText(name.split(' '), { messages, columns: 80, commandNamed });
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});
