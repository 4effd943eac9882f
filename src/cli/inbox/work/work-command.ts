import { UsageError } from '../../../domain/faults.ts';
import { DISMISSAL_REASONS, type DismissalReason } from '../../../domain/inbox/thread.ts';
import { dismissThread } from '../../../register/inbox/decide-thread.ts';
import { type OpenTalk, talkOf } from '../../../register/inbox/find-talk.ts';
import { listInbox, type WaitingThread } from '../../../register/inbox/list-inbox.ts';
import type { Office } from '../../../register/office.ts';
import { remarkOnSimilar } from '../../appeal/similar.ts';
import { viewOf } from '../../appeal/view.ts';
import type { CommandSpec } from '../../command.ts';
import type { Context, Terminal } from '../../context.ts';
import { Interrupted } from '../../interrupted.ts';
import { openOffice } from '../../open-office.ts';
import { sentenceOf } from '../../present-error.ts';
import { accepted, Refused } from '../../refused.ts';
import { acceptTalk } from '../accept-talk.ts';
import { numbersOfThreads } from '../shown.ts';
import { talkRecord } from '../thread-record.ts';
import { ESCAPE, readKey } from './keys.ts';

/** Earlier ones are read by `inbox show`. */
const MOST_MESSAGES = 12;

type Action = 'accept' | 'dismiss' | 'skip' | 'quit';
type Ending = Exclude<Action, 'quit'>;

/** The clerk's morning: one thread after the other, a key for each. */
export const work: CommandSpec = {
  name: 'inbox work',
  examples: ['inbox work'],
  async run(context) {
    const { terminal } = context.process;
    if (!context.interactive || terminal === null)
      throw new UsageError({ code: 'terminal-only', command: 'inbox work' });
    const office = await openOffice(context);
    const waiting = await listInbox({ decided: false }, office);
    const { inbox, locale } = context.messages;
    if (waiting.length === 0) await context.remark(inbox.said.empty);
    const sums: Record<Ending, number> = { accept: 0, dismiss: 0, skip: 0 };
    const desk = { context, office, terminal };
    for (const [index, one] of waiting.entries()) {
      await say(
        terminal,
        `\n${inbox.work.place(locale.count(index + 1), locale.count(waiting.length))}`,
      );
      const ending = await decide(one, desk);
      if (ending === 'quit') break;
      sums[ending]++;
    }
    if (waiting.length > 0)
      await context.remark(
        inbox.work.done({
          accepted: locale.count(sums.accept),
          dismissed: locale.count(sums.dismiss),
          left: locale.count(waiting.length - sums.accept - sums.dismiss),
        }),
      );
    return undefined;
  },
};

interface Desk {
  readonly context: Context;
  readonly office: Office;
  readonly terminal: Terminal;
}

/** Shows the thread until a decision is made; giving up a question leads back to it. */
async function decide(waiting: WaitingThread, desk: Desk): Promise<Action> {
  const talk = await talkOf(waiting.thread, desk.office);
  await show(waiting, talk, desk);
  for (;;) {
    const action = await chosenAction(desk);
    try {
      if (await done(action, talk, desk)) return action;
    } catch (error) {
      if (error instanceof Refused) {
        const { refusals, locale } = desk.context.messages;
        await desk.context.remark(sentenceOf(error.refusal, refusals, locale));
        return 'skip';
      }
      if (!(error instanceof Interrupted) || action !== 'accept') throw error;
    }
  }
}

async function show(
  waiting: WaitingThread,
  { messages }: OpenTalk,
  { context, office }: Desk,
): Promise<void> {
  const view = viewOf(context, office, await numbersOfThreads([waiting.thread], office));
  await context.print(talkRecord({ ...waiting, messages }, view, MOST_MESSAGES), 'table');
}

async function chosenAction({ context, terminal }: Desk): Promise<Action> {
  const { prompt, keys } = context.messages.inbox.work;
  await say(terminal, prompt);
  for (;;) {
    const key = await readKey(terminal);
    const action = (Object.keys(keys) as Action[]).find((name) => keys[name].includes(key));
    if (action) return action;
  }
}

/** False where the clerk thought better of it. */
async function done(action: Action, talk: OpenTalk, desk: Desk): Promise<boolean> {
  const { context, office, terminal } = desk;
  const { work: words, reasons } = context.messages.inbox;
  switch (action) {
    case 'accept': {
      const { appeal } = await acceptTalk(talk, {}, desk);
      await say(terminal, words.accepted(appeal.number));
      await remarkOnSimilar(appeal, desk);
      return true;
    }
    case 'dismiss': {
      const reason = await chosenReason(desk);
      if (reason === null) return false;
      const { dryRun } = context.globals;
      accepted(await dismissThread(talk, { reason, note: null }, office, { dryRun }));
      await say(terminal, words.dismissed(reasons[reason]));
      return true;
    }
    case 'skip':
      await say(terminal, words.skipped);
      return true;
    case 'quit':
      return true;
  }
}

async function chosenReason({ context, terminal }: Desk): Promise<DismissalReason | null> {
  const { reasons, work: words } = context.messages.inbox;
  await say(terminal, words.reasonPrompt(DISMISSAL_REASONS.map((reason) => reasons[reason])));
  for (;;) {
    const key = await readKey(terminal);
    if (key === ESCAPE) return null;
    const reason = DISMISSAL_REASONS[Number(key) - 1];
    if (reason) return reason;
  }
}

const say = ({ output }: Terminal, text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    output.write(`${text}\n`, (error) => (error ? reject(error) : resolve())),
  );
