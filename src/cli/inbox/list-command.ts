import { NETWORKS } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { findTalk } from '../../register/inbox/find-talk.ts';
import { type Least, listInbox } from '../../register/inbox/list-inbox.ts';
import type { ThreadQuery } from '../../register/ports/inbox.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { codesOption, countOption, flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';
import { numbersOfThreads, shownTalk } from './shown.ts';
import { threadList } from './thread-list.ts';
import { talkResult } from './thread-record.ts';

const ROWS_OF_A_TABLE = 20;

export const LIST_OPTIONS: readonly OptionSpec[] = [
  { flags: '--network <codes>', help: 'filterNetwork', many: true, choices: NETWORKS },
  { flags: '--account <handle>', help: 'inboxAccount' },
  { flags: '--waiting <term>', help: 'inboxWaiting' },
  { flags: '--decided', help: 'inboxDecided' },
  { flags: '--limit <count>', help: 'limit' },
];

export const runList: NonNullable<CommandSpec['run']> = async (context, _args, options) => {
  const office = await openOffice(context);
  const atLeast = leastOf(options);
  const threads = await listInbox(readQuery(options), office, { atLeast });
  const limit = limitOf(options, context);
  const shown = limit === null ? threads : threads.slice(0, limit);
  const numbers = await numbersOfThreads(
    shown.map(({ thread }) => thread),
    office,
  );
  const of = flagOption(options, 'decided') ? 'decided' : 'waiting';
  await context.print(threadList(shown, of, viewOf(context, office, numbers)));
  if (context.globals.format !== 'table') return undefined;
  const { inbox, locale } = context.messages;
  if (threads.length === 0) await context.remark(inbox.said.empty);
  if (shown.length < threads.length)
    await context.remark(inbox.said.more(locale.count(shown.length), locale.count(threads.length)));
  return undefined;
};

export const list: CommandSpec = {
  name: 'inbox list',
  options: LIST_OPTIONS,
  examples: ['inbox list', 'inbox list --waiting 1wd', 'inbox list --decided --network instagram'],
  run: runList,
};

export const show: CommandSpec = {
  name: 'inbox show',
  arguments: ['<thread>'],
  examples: ['inbox show 12', 'inbox show 12 --format csv -o talk.csv'],
  async run(context, [text = '']) {
    const office = await openOffice(context);
    const talk = accepted(await findTalk(text, office));
    const numbers = await numbersOfThreads([talk.summary], office);
    await context.print(
      talkResult(shownTalk(talk, office), viewOf(context, office, numbers), context),
    );
    return undefined;
  },
};

function readQuery(options: OptionValues): ThreadQuery {
  const network = codesOption(options, 'network', NETWORKS);
  const account = textOption(options, 'account');
  return {
    decided: flagOption(options, 'decided'),
    ...(network.length > 0 && { network }),
    ...(account !== undefined && { account }),
  };
}

/** `1wd`: a working day or more; `4h`: four hours or more. */
function leastOf(options: OptionValues): Least | null {
  const typed = textOption(options, 'waiting');
  if (typed === undefined) return null;
  const [, count, unit] = /^(\d{1,4})(wd|h)$/i.exec(typed.trim()) ?? [];
  if (count === undefined)
    throw new UsageError({ code: 'bad-wait', option: '--waiting', value: typed });
  return {
    unit: unit?.toLowerCase() === 'h' ? 'hour' : 'working-day',
    count: Number(count),
  };
}

function limitOf(options: OptionValues, { globals }: Context): number | null {
  const typed = countOption(options, 'limit', 0);
  if (typed === 0) return null;
  return typed ?? (globals.format === 'table' ? ROWS_OF_A_TABLE : null);
}
