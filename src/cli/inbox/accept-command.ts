import { OUTCOMES } from '../../domain/codes.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import { addToAppeal, appealOfThread } from '../../register/inbox/accept-thread.ts';
import { findTalk } from '../../register/inbox/find-talk.ts';
import { ASSIGNMENT_OPTIONS } from '../appeal/assignment-options.ts';
import { changedResult } from '../appeal/changes.ts';
import { ENTRY_OPTIONS } from '../appeal/entry-options.ts';
import { briefRecord } from '../appeal/record.ts';
import { remarkOnSimilar } from '../appeal/similar.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';
import { acceptTalk, chosenMessages, noteText } from './accept-talk.ts';

/** What the messages themselves do not tell. */
const FROM_THE_THREAD = new Set(['--network', '--signatories', '--anonymous', '--text']);
const OPTIONS_OF_ENTRY = ENTRY_OPTIONS.filter(
  ({ flags }) => !FROM_THE_THREAD.has(flags.split(' ')[0] ?? ''),
);

const OPTIONS: readonly OptionSpec[] = [
  { flags: '--messages <range>', help: 'inboxMessages' },
  { flags: '--appeal <number>', help: 'inboxAppeal' },
  { flags: '--summary <text>', help: 'summary' },
  ...OPTIONS_OF_ENTRY,
  ...ASSIGNMENT_OPTIONS,
  { flags: '--outcome <code>', help: 'outcome', choices: OUTCOMES },
  { flags: '--answered <date>', help: 'answered' },
];

export const accept: CommandSpec = {
  name: 'inbox accept',
  arguments: ['<thread>'],
  options: OPTIONS,
  examples: [
    'inbox accept 12 --topic 02.2 --territory Полоцк',
    'inbox accept 12 --messages 3-7 --controller Новик',
    'inbox accept 12 --appeal Д-5/2023',
  ],
  run,
};

async function run(
  context: Context,
  [text = '']: readonly string[],
  options: OptionValues,
): Promise<undefined> {
  const office = await openOffice(context);
  const talk = accepted(await findTalk(text, office));
  const { dryRun } = context.globals;
  const number = textOption(options, 'appeal');
  if (number !== undefined) {
    const messages = await chosenMessages(talk, options, context);
    const appeal = accepted(await findAppeal(number, office));
    const note = noteText(messages, viewOf(context, office));
    const accepting = { talk, messages, office, dryRun };
    const changed = accepted(await addToAppeal(appeal, note, accepting));
    if (dryRun) await context.remark(context.messages.remarks.dryRun);
    return context.print(
      changedResult([changed], viewOf(context, office), context),
    ) as Promise<undefined>;
  }
  const already = options.messages === undefined ? await appealOfThread(talk, office) : null;
  if (already && !talk.summary.isBack) {
    const { said } = context.messages.inbox;
    await context.remark(said.already(talk.thread, already.number));
    return context.print(briefRecord(already, viewOf(context, office))) as Promise<undefined>;
  }
  const { appeal, known } = await acceptTalk(talk, options, { context, office });
  if (known) await context.remark(context.messages.inbox.said.already(talk.thread, appeal.number));
  if (dryRun) await context.remark(context.messages.remarks.dryRun);
  await context.print(briefRecord(appeal, viewOf(context, office)));
  if (!known) await remarkOnSimilar(appeal, { context, office });
}
