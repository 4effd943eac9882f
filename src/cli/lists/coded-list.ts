import type { LocalName, Territory, Topic } from '../../domain/office/office.ts';
import type { Result } from '../../domain/result.ts';
import { addEntry, editEntry, restoreEntry, retireEntry } from '../../register/keep-list.ts';
import type { Office } from '../../register/office.ts';
import { nameIn } from '../appeal/view.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { dateOption, flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';
import { isInUse } from './entry-choices.ts';
import { type EntryColumn, entryRecord, printEntries } from './entry-result.ts';

type Coded = Topic & Territory;

/** A list of codes with names in three languages: topics and territories differ in nothing else. */
export interface CodedList {
  readonly list: 'topic' | 'territory';
  /** A code of the list, for the examples of `--help`. */
  readonly sample: { readonly code: string; readonly name: string };
  entries(office: Office): readonly Coded[];
  find(entries: readonly Coded[], text: string): Result<Coded>;
}

const NAMES: readonly OptionSpec[] = [
  { flags: '--be <name>', help: 'nameBe' },
  { flags: '--en <name>', help: 'nameEn' },
  { flags: '--from <date>', help: 'activeFrom' },
];

const COLUMNS: readonly EntryColumn<Coded>[] = [
  { id: 'code', kind: 'text', value: ({ code }) => code },
  {
    id: 'name',
    kind: 'text',
    flexible: true,
    value: ({ name }, { messages }) => nameIn(name, messages.language),
  },
  { id: 'activeFrom', kind: 'date', drop: 1, value: ({ activeFrom }) => activeFrom },
  { id: 'activeTo', kind: 'date', value: ({ activeTo }) => activeTo },
];

/** The verbs of one list: add, list, edit, retire, restore. */
export function codedListCommand(kept: CodedList): CommandSpec {
  const { list } = kept;
  return {
    name: list,
    examples: [`${list} list`],
    commands: [addVerb(kept), listVerb(kept), editVerb(kept), retireVerb(kept), restoreVerb(kept)],
  };
}

function addVerb({ list, sample }: CodedList): CommandSpec {
  return {
    name: `${list} add`,
    arguments: ['<code>', '<name>'],
    options: NAMES,
    examples: [`${list} add ${sample.code} "${sample.name}"`],
    async run(context, [code = '', ru = ''], options) {
      const office = await openOffice(context);
      const name = { ru, ...typedNames(options) };
      const activeFrom = dateOption(options, 'from', office) ?? null;
      const typed = { code: code.trim(), name, activeFrom };
      const added = accepted(await addEntry(list, typed, office, context.globals.dryRun));
      await context.print(entryRecord(added, COLUMNS, context));
      return undefined;
    },
  };
}

function listVerb({ list, entries }: CodedList): CommandSpec {
  return {
    name: `${list} list`,
    options: [{ flags: '--all', help: 'listAll' }],
    examples: [`${list} list --all`],
    async run(context, _args, options) {
      const office = await openOffice(context);
      const isShown = (entry: Coded) => flagOption(options, 'all') || isInUse(entry, office.today);
      const shown = entries(office)
        .filter(isShown)
        .sort((one, other) => (one.code < other.code ? -1 : 1));
      await printEntries(shown, COLUMNS, context);
      return undefined;
    },
  };
}

function editVerb(kept: CodedList): CommandSpec {
  return {
    name: `${kept.list} edit`,
    arguments: ['<code>'],
    options: [{ flags: '--name <name>', help: 'name' }, ...NAMES],
    examples: [`${kept.list} edit ${kept.sample.code} --name "${kept.sample.name}"`],
    async run(context, [code = ''], options) {
      const { office, entry, dryRun } = await named(kept, code, context);
      const ru = textOption(options, 'name');
      const typed = { ...(ru !== undefined && { ru }), ...typedNames(options) };
      const activeFrom = dateOption(options, 'from', office);
      const facts = {
        ...(Object.keys(typed).length > 0 && { name: { ...entry.name, ...typed } }),
        ...(activeFrom !== undefined && { activeFrom }),
      };
      const edited = accepted(await editEntry(kept.list, entry, facts, { office, dryRun }));
      await context.print(entryRecord(edited, COLUMNS, context));
      return undefined;
    },
  };
}

function retireVerb(kept: CodedList): CommandSpec {
  return {
    name: `${kept.list} retire`,
    arguments: ['<code>'],
    options: [{ flags: '--on <date>', help: 'retiredOn' }],
    examples: [`${kept.list} retire ${kept.sample.code} --on 2023-12-31`],
    async run(context, [code = ''], options) {
      const { office, entry, dryRun } = await named(kept, code, context);
      const on = dateOption(options, 'on', office) ?? office.today;
      const retired = accepted(await retireEntry(kept.list, entry, on, { office, dryRun }));
      await context.print(entryRecord(retired, COLUMNS, context));
      return undefined;
    },
  };
}

function restoreVerb(kept: CodedList): CommandSpec {
  return {
    name: `${kept.list} restore`,
    arguments: ['<code>'],
    examples: [`${kept.list} restore ${kept.sample.code}`],
    async run(context, [code = '']) {
      const { office, entry, dryRun } = await named(kept, code, context);
      const restored = accepted(await restoreEntry(kept.list, entry, { office, dryRun }));
      await context.print(entryRecord(restored, COLUMNS, context));
      return undefined;
    },
  };
}

async function named({ entries, find }: CodedList, text: string, context: Context) {
  const office = await openOffice(context);
  const entry = accepted(find(entries(office), text));
  return { office, entry, dryRun: context.globals.dryRun };
}

function typedNames(options: OptionValues): Partial<LocalName> {
  const be = textOption(options, 'be');
  const en = textOption(options, 'en');
  return { ...(be && { be }), ...(en && { en }) };
}
