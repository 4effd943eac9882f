import type { Official } from '../../domain/office/office.ts';
import { findOfficial } from '../../register/find-entry.ts';
import { addEntry, editEntry, restoreEntry, retireEntry } from '../../register/keep-list.ts';
import type { Office } from '../../register/office.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../command.ts';
import { dateOption, flagOption, textOption } from '../line/read-options.ts';
import { isInUse } from '../lists/entry-choices.ts';
import { type EntryColumn, entryRecord, printEntries } from '../lists/entry-result.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

const FIELDS: readonly OptionSpec[] = [
  { flags: '--post <post>', help: 'post' },
  { flags: '--login <user>', help: 'login' },
  { flags: '--email <address>', help: 'email' },
  { flags: '--from <date>', help: 'activeFrom' },
];

const COLUMNS: readonly EntryColumn<Official>[] = [
  { id: 'name', word: 'fullName', kind: 'text', value: ({ name }) => name },
  { id: 'post', kind: 'text', flexible: true, value: ({ post }) => post },
  { id: 'login', kind: 'text', drop: 1, value: ({ login }) => login },
  { id: 'email', kind: 'text', drop: 3, value: ({ email }) => email },
  { id: 'activeFrom', kind: 'date', drop: 2, value: ({ activeFrom }) => activeFrom },
  { id: 'activeTo', kind: 'date', value: ({ activeTo }) => activeTo },
];

const add: CommandSpec = {
  name: 'official add',
  arguments: ['<name>'],
  options: FIELDS,
  examples: ['official add "Новик Павел Викторович" --post "начальник отдела ЖКХ" --login novik'],
  async run(context, [name = ''], options) {
    const office = await openOffice(context);
    const typed = {
      name,
      post: null,
      login: null,
      email: null,
      activeFrom: null,
      ...readFields(options, office),
    };
    const added = accepted(await addEntry('official', typed, office, context.globals.dryRun));
    await context.print(entryRecord(added, COLUMNS, context));
    return undefined;
  },
};

const list: CommandSpec = {
  name: 'official list',
  options: [{ flags: '--all', help: 'listAll' }],
  examples: ['official list'],
  async run(context, _args, options) {
    const { officials, today } = await openOffice(context);
    const { compare } = context.messages.locale;
    const shown = [...officials.values()]
      .filter((official) => flagOption(options, 'all') || isInUse(official, today))
      .sort((one, other) => compare(one.name, other.name));
    await printEntries(shown, COLUMNS, context);
    return undefined;
  },
};

const edit: CommandSpec = {
  name: 'official edit',
  arguments: ['<official>'],
  options: [{ flags: '--name <name>', help: 'name' }, ...FIELDS],
  examples: ['official edit Новик --post "заместитель председателя"'],
  async run(context, [text = ''], options) {
    const { office, official, dryRun } = await named(context, text);
    const name = textOption(options, 'name');
    const facts = { ...(name !== undefined && { name }), ...readFields(options, office) };
    const edited = accepted(await editEntry('official', official, facts, { office, dryRun }));
    await context.print(entryRecord(edited, COLUMNS, context));
    return undefined;
  },
};

const retire: CommandSpec = {
  name: 'official retire',
  arguments: ['<official>'],
  options: [{ flags: '--on <date>', help: 'retiredOn' }],
  examples: ['official retire Новик --on 2023-03-31'],
  async run(context, [text = ''], options) {
    const { office, official, dryRun } = await named(context, text);
    const on = dateOption(options, 'on', office) ?? office.today;
    const retired = accepted(await retireEntry('official', official, on, { office, dryRun }));
    await context.print(entryRecord(retired, COLUMNS, context));
    return undefined;
  },
};

const restore: CommandSpec = {
  name: 'official restore',
  arguments: ['<official>'],
  examples: ['official restore Новик'],
  async run(context, [text = '']) {
    const { office, official, dryRun } = await named(context, text);
    const restored = accepted(await restoreEntry('official', official, { office, dryRun }));
    await context.print(entryRecord(restored, COLUMNS, context));
    return undefined;
  },
};

export const command: CommandSpec = {
  name: 'official',
  examples: ['official list'],
  commands: [add, list, edit, retire, restore],
};

async function named(context: Parameters<NonNullable<CommandSpec['run']>>[0], text: string) {
  const office = await openOffice(context);
  const official = accepted(findOfficial(office.officials.values(), text, office.today));
  return { office, official, dryRun: context.globals.dryRun };
}

/** Only what was typed; an empty value clears the field. */
function readFields(options: OptionValues, office: Office) {
  const post = textOption(options, 'post');
  const login = textOption(options, 'login');
  const email = textOption(options, 'email');
  const activeFrom = dateOption(options, 'from', office);
  return {
    ...(post !== undefined && { post: post || null }),
    ...(login !== undefined && { login: login || null }),
    ...(email !== undefined && { email: email || null }),
    ...(activeFrom !== undefined && { activeFrom }),
  };
}
