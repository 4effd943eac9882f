import { UsageError } from '../../domain/faults.ts';
import { DISMISSAL_REASONS, type DismissalReason } from '../../domain/inbox/thread.ts';
import { dismissThread, reopenThread } from '../../register/inbox/decide-thread.ts';
import { findTalk, type OpenTalk } from '../../register/inbox/find-talk.ts';
import type { Office } from '../../register/office.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { codeOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';
import { numbersOfThreads, shownTalk } from './shown.ts';
import { decisionRecord } from './thread-record.ts';

export const dismiss: CommandSpec = {
  name: 'inbox dismiss',
  arguments: ['<thread>'],
  options: [
    { flags: '--reason <code>', help: 'inboxReason', choices: DISMISSAL_REASONS },
    { flags: '--note <text>', help: 'inboxNote' },
  ],
  examples: [
    'inbox dismiss 12 --reason thanks',
    'inbox dismiss 12 --reason advised-to-file --note "Дали ссылку на обращения.бел"',
  ],
  async run(context, [text = ''], options) {
    const office = await openOffice(context);
    const talk = accepted(await findTalk(text, office));
    const why = {
      reason: await readReason(options, context),
      note: textOption(options, 'note') ?? null,
    };
    const { dryRun } = context.globals;
    const decided = accepted(await dismissThread(talk, why, office, { dryRun }));
    return printDecision(decided, context, office);
  },
};

export const reopen: CommandSpec = {
  name: 'inbox reopen',
  arguments: ['<thread>'],
  examples: ['inbox reopen 12'],
  async run(context, [text = '']) {
    const office = await openOffice(context);
    const talk = accepted(await findTalk(text, office));
    const { dryRun } = context.globals;
    const decided = accepted(await reopenThread(talk, office, { dryRun }));
    return printDecision(decided, context, office);
  },
};

async function printDecision(talk: OpenTalk, context: Context, office: Office): Promise<undefined> {
  const numbers = await numbersOfThreads([talk.summary], office);
  await context.print(decisionRecord(shownTalk(talk, office), viewOf(context, office, numbers)));
  if (context.globals.dryRun) await context.remark(context.messages.remarks.dryRun);
}

async function readReason(options: OptionValues, context: Context): Promise<DismissalReason> {
  const reason = codeOption(options, 'reason', DISMISSAL_REASONS);
  if (reason !== undefined) return reason;
  if (!context.interactive) throw new UsageError({ code: 'missing-option', option: '--reason' });
  const { asked, reasons } = context.messages.inbox;
  const choices = DISMISSAL_REASONS.map((value) => ({ value, label: reasons[value] }));
  return (await context.prompts()).select(asked.reason, choices);
}
