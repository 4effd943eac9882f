import { NETWORKS } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { type Account, plainHandle } from '../../domain/office/account.ts';
import { countFollowers } from '../../register/count-followers.ts';
import { findAccount, findOfficial } from '../../register/find-entry.ts';
import { addEntry, editEntry, restoreEntry, retireEntry } from '../../register/keep-list.ts';
import type { Office } from '../../register/office.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { codeOption, dateOption, flagOption, readCount, textOption } from '../line/read-options.ts';
import { ACCOUNT_COLUMNS, followersList, shownAccount } from '../lists/account-result.ts';
import { isInUse } from '../lists/entry-choices.ts';
import { entryRecord, printEntries } from '../lists/entry-result.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

const FIELDS: readonly OptionSpec[] = [
  { flags: '--network <network>', help: 'accountNetwork', choices: NETWORKS },
  { flags: '--official <official>', help: 'accountOfficial' },
  { flags: '--since <date>', help: 'accountSince' },
];

const add: CommandSpec = {
  name: 'account add',
  arguments: ['<handle>'],
  options: FIELDS,
  examples: ['account add polotsk.head --network instagram --official Новик --since 2021-09-01'],
  async run(context, [typed = ''], options) {
    const office = await openOffice(context);
    const { network, ...fields } = readFields(options, office);
    if (network === undefined)
      throw new UsageError({ code: 'missing-option', option: '--network' });
    const handle = plainHandle(typed);
    const facts = { network, handle, official: null, activeFrom: null, ...fields };
    const added = accepted(await addEntry('account', facts, office, context.globals.dryRun));
    return printAccount(added, office, context);
  },
};

const list: CommandSpec = {
  name: 'account list',
  options: [{ flags: '--all', help: 'listAll' }],
  examples: ['account list'],
  async run(context, _args, options) {
    const office = await openOffice(context);
    const shown = office.accounts.filter(
      (account) => flagOption(options, 'all') || isInUse(account, office.today),
    );
    const accounts = shown.map((account) => shownAccount(account, office));
    await printEntries(accounts, ACCOUNT_COLUMNS, context);
    return undefined;
  },
};

const edit: CommandSpec = {
  name: 'account edit',
  arguments: ['<account>'],
  options: [{ flags: '--handle <handle>', help: 'handle' }, ...FIELDS],
  examples: ['account edit polotsk.head --official Савицкая'],
  async run(context, [text = ''], options) {
    const { office, account, dryRun } = await named(text, context);
    const handle = textOption(options, 'handle');
    const facts = {
      ...(handle !== undefined && { handle: plainHandle(handle) }),
      ...readFields(options, office),
    };
    const edited = accepted(await editEntry('account', account, facts, { office, dryRun }));
    return printAccount(edited, office, context);
  },
};

const retire: CommandSpec = {
  name: 'account retire',
  arguments: ['<account>'],
  options: [{ flags: '--on <date>', help: 'retiredOn' }],
  examples: ['account retire polotsk.head --on 2023-03-31'],
  async run(context, [text = ''], options) {
    const { office, account, dryRun } = await named(text, context);
    const on = dateOption(options, 'on', office) ?? office.today;
    const retired = accepted(await retireEntry('account', account, on, { office, dryRun }));
    return printAccount(retired, office, context);
  },
};

const restore: CommandSpec = {
  name: 'account restore',
  arguments: ['<account>'],
  examples: ['account restore polotsk.head'],
  async run(context, [text = '']) {
    const { office, account, dryRun } = await named(text, context);
    const restored = accepted(await restoreEntry('account', account, { office, dryRun }));
    return printAccount(restored, office, context);
  },
};

const followers: CommandSpec = {
  name: 'account followers',
  arguments: ['<account>', '[count]'],
  options: [{ flags: '--on <date>', help: 'countedOn' }],
  examples: [
    'account followers polotsk.head 7450',
    'account followers instagram:polotsk.head 7450 --on 2023-03-31',
    'account followers polotsk.head',
  ],
  async run(context, [text = '', typed], options) {
    const { office, account, dryRun } = await named(text, context);
    const on = dateOption(options, 'on', office);
    if (typed === undefined) {
      if (on !== undefined)
        throw new UsageError({ code: 'option-needs', option: '--on', other: '<count>' });
      await context.print(followersList(account, context));
      if (account.followers.length === 0 && context.globals.format === 'table')
        await context.remark(context.messages.appeals.said.nothingFound);
      return undefined;
    }
    const counted = { on: on ?? office.today, count: readCount(typed, '<count>', 0) };
    const kept = accepted(await countFollowers(account, counted, { office, dryRun }));
    await context.print(followersList(kept, context));
    return undefined;
  },
};

export const command: CommandSpec = {
  name: 'account',
  examples: ['account list'],
  commands: [add, list, edit, retire, restore, followers],
};

async function named(text: string, context: Context) {
  const office = await openOffice(context);
  const account = accepted(findAccount(office.accounts, text));
  return { office, account, dryRun: context.globals.dryRun };
}

/** Only what was typed; an empty official is nobody. */
function readFields(options: OptionValues, office: Office) {
  const network = codeOption(options, 'network', NETWORKS);
  const name = textOption(options, 'official');
  const activeFrom = dateOption(options, 'since', office);
  return {
    ...(network !== undefined && { network }),
    ...(name !== undefined && { official: name === '' ? null : officialNamed(name, office) }),
    ...(activeFrom !== undefined && { activeFrom }),
  };
}

const officialNamed = (name: string, { officials, today }: Office) =>
  accepted(findOfficial(officials.values(), name, today)).id;

async function printAccount(
  account: Account,
  office: Office,
  context: Context,
): Promise<undefined> {
  await context.print(entryRecord(shownAccount(account, office), ACCOUNT_COLUMNS, context));
}
