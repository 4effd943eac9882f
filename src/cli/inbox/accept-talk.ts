import { UsageError } from '../../domain/faults.ts';
import { messagesBetween, undecidedMessages } from '../../domain/inbox/decide.ts';
import type { Message } from '../../domain/inbox/thread.ts';
import { localDate } from '../../domain/time/zone.ts';
import { acceptThread } from '../../register/inbox/accept-thread.ts';
import { summaryOfText, textOfMessages } from '../../register/inbox/appeal-texts.ts';
import type { OpenTalk } from '../../register/inbox/find-talk.ts';
import type { Office } from '../../register/office.ts';
import type { Registration } from '../../register/register-appeal.ts';
import { askForMissing } from '../appeal/ask-for-missing.ts';
import { newAppeal } from '../appeal/new-appeal.ts';
import type { View } from '../appeal/view.ts';
import type { OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { textOption } from '../line/read-options.ts';
import { accepted, Refused } from '../refused.ts';
import { attachmentLabel, senderLabel } from './sender.ts';

/** Registers an appeal from a thread; on a terminal asks for what neither the thread nor the options tell. */
export async function acceptTalk(
  talk: OpenTalk,
  typed: OptionValues,
  { context, office }: { readonly context: Context; readonly office: Office },
): Promise<Registration> {
  const messages = await chosenMessages(talk, typed, context);
  const known = { ...fromThread(talk, messages, office), ...typed };
  const text = textOfMessages(messages);
  const summary = await summaryFor(text, typed, context);
  const options = context.interactive ? await askForMissing(known, context, office) : known;
  const input = newAppeal(options, { summary, text, repeatOf: null }, office);
  const { dryRun } = context.globals;
  return accepted(await acceptThread(input, { talk, messages, office, dryRun }));
}

/** `3-7`, `3`; without it everything that nobody has decided on, which a person may narrow. */
export async function chosenMessages(
  talk: OpenTalk,
  options: OptionValues,
  context: Context,
): Promise<readonly Message[]> {
  const typed = textOption(options, 'messages');
  if (typed !== undefined) return accepted(messagesBetween(talk, rangeOf(typed)));
  const undecided = undecidedMessages(talk);
  const [first, last] = [undecided[0], undecided.at(-1)];
  if (!first || !last) throw new Refused({ code: 'nothing-to-accept', thread: talk.thread });
  if (!context.interactive || first === last) return undecided;
  const place = ({ id }: Message) => talk.messages.findIndex((one) => one.id === id) + 1;
  const initial = `${place(first)}-${place(last)}`;
  const answer = await (await context.prompts()).text(context.messages.inbox.asked.messages, {
    initial,
    required: true,
  });
  return answer === initial ? undecided : accepted(messagesBetween(talk, rangeOf(answer)));
}

function rangeOf(typed: string): { from: number; to: number } {
  const [, from, to] = /^\s*(\d{1,6})\s*(?:[-–—]\s*(\d{1,6})\s*)?$/.exec(typed) ?? [];
  if (from === undefined)
    throw new UsageError({ code: 'bad-message-range', option: '--messages', value: typed });
  return { from: Number(from), to: Number(to ?? from) };
}

/** What the thread says of the appeal, as options of `add`. A display name is a nickname, not a full name. */
function fromThread(
  { summary }: OpenTalk,
  [first]: readonly Message[],
  { policy }: Office,
): OptionValues {
  const { handle, name, phone, email } = first?.sender ?? summary.opening.sender;
  return {
    channel: 'direct',
    network: summary.network,
    handle: handle ?? name ?? '',
    ...(phone !== null && { phone }),
    ...(email !== null && { email }),
    ...(first && { received: localDate(first.sentAt, policy.zone) }),
  };
}

async function summaryFor(
  text: string | null,
  options: OptionValues,
  context: Context,
): Promise<string> {
  const typed = textOption(options, 'summary');
  if (typed !== undefined) return typed;
  const initial = text === null ? '' : summaryOfText(text);
  if (!context.interactive) {
    if (initial === '') throw new UsageError({ code: 'missing-option', option: '--summary' });
    return initial;
  }
  const prompts = await context.prompts();
  return prompts.text(context.messages.inbox.asked.summary, { initial, required: true });
}

/** The messages as a note of an appeal that is there already. */
export function noteText(messages: readonly Message[], view: View): string {
  const [first] = messages;
  if (!first) return '';
  const { codes, inbox, locale } = view.messages;
  const head = inbox.noteOf({
    network: codes.channel.direct,
    on: locale.date(localDate(first.sentAt, view.zone)),
    sender: senderLabel(first.sender, { ...view, redact: false }),
  });
  const lines = messages.flatMap(({ text, attachments }) => [
    text,
    ...attachments.map((one) => attachmentLabel(one, view)),
  ]);
  return [head, ...lines.filter((line) => line !== '')].join('\n');
}
