import type { Message } from '../../domain/inbox/thread.ts';
import { localDate, localTime } from '../../domain/time/zone.ts';
import type { OpenTalk } from '../../register/inbox/find-talk.ts';
import type { WaitingThread } from '../../register/inbox/list-inbox.ts';
import type { Cell, Field, ListResult, Printable, RecordResult } from '../../render/result.ts';
import type { View } from '../appeal/view.ts';
import type { Context } from '../context.ts';
import { fileLabel, senderLabel } from './sender.ts';
import { messageJson, talkJson, titleOf } from './thread-json.ts';
import { stateCell, waitingCell } from './thread-list.ts';

type Shown = Pick<OpenTalk, 'messages'> & WaitingThread;

/** The talk as it is read; where rows are wanted, a message a row. */
export const talkResult = (shown: Shown, view: View, { globals }: Context): Printable =>
  BY_ROWS.has(globals.format) ? talkList(shown, view) : talkRecord(shown, view);

const BY_ROWS: ReadonlySet<string> = new Set(['ndjson', 'csv', 'xlsx']);

/** @param most of a long talk only the last messages, with the places that they have in it */
export function talkRecord(
  shown: Shown,
  view: View,
  most = Number.POSITIVE_INFINITY,
): RecordResult {
  const { messages, ...waiting } = shown;
  const first = Math.max(0, messages.length - most);
  return {
    shape: 'record',
    title: headline(waiting, view),
    fields: [
      ...stateFields(waiting, view),
      ...messages
        .slice(first)
        .map((message, index) => messageField(message, first + index + 1, view)),
    ],
    json: talkJson(waiting, messages, view),
  };
}

/** What is decided, without the talk. */
export const decisionRecord = (shown: Shown, view: View): RecordResult => ({
  ...talkRecord({ ...shown, messages: [] }, view),
  json: talkJson(shown, shown.messages, view),
});

function talkList({ messages }: Shown, view: View): ListResult {
  const { labels } = view.messages.inbox;
  return {
    shape: 'list',
    columns: [
      { id: 'place', title: labels.number, kind: 'count' },
      { id: 'sentAt', title: labels.sentAt, kind: 'text' },
      { id: 'sender', title: labels.sender, kind: 'text' },
      { id: 'text', title: labels.text, kind: 'text', flexible: true },
      { id: 'attachments', title: labels.attachments, kind: 'text' },
    ],
    rows: messages.map((message, index) => ({
      cells: [
        { value: index + 1 },
        { value: message.sentAt },
        { value: message.isOwn ? view.messages.inbox.own : senderLabel(message.sender, view) },
        { value: message.text },
        { value: message.attachments.map((one) => fileLabel(one, view)).join(' ') || null },
      ],
      json: messageJson(message, index + 1, view),
    })),
  };
}

function headline({ thread }: WaitingThread, view: View): string {
  const { codes, inbox } = view.messages;
  const title = titleOf(thread, view) ?? senderLabel(thread.opening.sender, view);
  const marks = [thread.isGroup && inbox.group, thread.isRequest && inbox.request];
  return [
    `${inbox.labels.number} ${thread.number}`,
    codes.network[thread.network],
    title,
    ...marks.filter((mark) => mark !== false),
  ].join(' · ');
}

function stateFields(waiting: WaitingThread, view: View): Field[] {
  const { labels } = view.messages.inbox;
  const { thread } = waiting;
  const { decision } = thread;
  const field = (id: keyof typeof labels, cell: Cell): Field => ({
    id,
    title: labels[id],
    kind: 'text',
    ...cell,
  });
  const isSettled = decision !== null && decision.status !== 'reopened' && !thread.isBack;
  const appeals = new Set(decision?.accepted.map(({ appeal }) => appeal));
  const numbers = [...appeals].map((appeal) => view.number(appeal) ?? String(appeal));
  const fields = [
    field('account', { value: thread.account }),
    field('participants', { value: people(thread.participants, view) }),
    field('state', stateCell(waiting, view)),
    field('appeals', { value: numbers.join(', ') || null }),
    field('note', { value: decision?.note ?? null }),
    field('decidedBy', { value: decision && `${decision.actor}, ${when(decision.at, view)}` }),
  ].filter(({ value }) => value !== null);
  if (isSettled) return fields;
  const aim = waiting.waiting?.aimOn ?? null;
  return [
    ...fields,
    field('waiting', waitingCell(waiting, view)),
    ...(aim === null ? [] : [{ ...field('aimOn', { value: aim }), kind: 'date' as const }]),
  ];
}

const people = (participants: WaitingThread['thread']['participants'], view: View): string | null =>
  participants.map((one) => senderLabel(one, view)).join(', ') || null;

/** The account's replies are marked by a word, and by colour where there is any. */
function messageField(message: Message, place: number, view: View): Field {
  const { isOwn, sender, text, attachments, sentAt } = message;
  const name = isOwn ? `→ ${view.messages.inbox.own}` : senderLabel(sender, view);
  const lines = [text, ...attachments.map((one) => fileLabel(one, view))];
  return {
    id: `message.${place}`,
    title: `${place}. ${when(sentAt, view)}`,
    kind: 'text',
    value: `${name}: ${lines.filter((line) => line !== '').join('\n')}`,
    ...(isOwn && { tone: 'good' as const }),
  };
}

const when = (at: string, { messages, zone }: View): string =>
  `${messages.locale.date(localDate(at, zone))} ${localTime(at, zone)}`;
