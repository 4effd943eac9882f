import { localDate } from '../../domain/time/zone.ts';
import type { WaitingThread } from '../../register/inbox/list-inbox.ts';
import type { Cell, Column, ListResult } from '../../render/result.ts';
import type { View } from '../appeal/view.ts';
import { attachmentLabel, senderLabel } from './sender.ts';
import { stateOf, threadJson } from './thread-json.ts';

/** A column of the inbox with how it is read; `drop` says which goes first on a narrow screen. */
interface ThreadColumn extends Omit<Column, 'title'> {
  readonly id:
    | 'number'
    | 'waiting'
    | 'aimOn'
    | 'unanswered'
    | 'network'
    | 'account'
    | 'sender'
    | 'text'
    | 'lastAt'
    | 'state';
  /** Where only one of the two lists has it. */
  readonly of?: 'waiting' | 'decided';
  cell(waiting: WaitingThread, view: View): Cell;
}

const COLUMNS: readonly ThreadColumn[] = [
  {
    id: 'number',
    kind: 'text',
    cell: ({ thread }) => ({ value: thread.number, tone: 'strong' }),
  },
  { id: 'waiting', kind: 'text', of: 'waiting', cell: waitingCell },
  {
    id: 'aimOn',
    kind: 'date',
    of: 'waiting',
    drop: 2,
    cell: ({ waiting }) => ({ value: waiting?.aimOn ?? null }),
  },
  {
    id: 'unanswered',
    kind: 'count',
    of: 'waiting',
    drop: 3,
    cell: ({ thread }) => ({ value: thread.unanswered }),
  },
  {
    id: 'network',
    kind: 'text',
    drop: 4,
    cell: ({ thread }, { messages }) => ({
      value: thread.network,
      label: messages.codes.network[thread.network],
    }),
  },
  { id: 'account', kind: 'text', drop: 5, cell: ({ thread }) => ({ value: thread.account }) },
  {
    id: 'sender',
    kind: 'text',
    drop: 1,
    cell: ({ thread }, view) => ({ value: senderLabel(thread.opening.sender, view) }),
  },
  {
    id: 'text',
    kind: 'text',
    flexible: true,
    cell: ({ thread }, view) => ({ value: firstWords(thread.opening, view) }),
  },
  { id: 'lastAt', kind: 'date', of: 'decided', drop: 2, cell: lastCell },
  { id: 'state', kind: 'text', cell: stateCell },
];

export function threadList(
  threads: readonly WaitingThread[],
  of: 'waiting' | 'decided',
  view: View,
): ListResult {
  const { labels } = view.messages.inbox;
  const columns = COLUMNS.filter((column) => column.of === undefined || column.of === of);
  return {
    shape: 'list',
    columns: columns.map(({ cell: _, of: _list, ...column }) => ({
      ...column,
      title: labels[column.id],
    })),
    rows: threads.map((thread) => ({
      cells: columns.map(({ cell }) => cell(thread, view)),
      json: threadJson(thread, view),
    })),
  };
}

/** Of a picture alone, that there is one. */
const firstWords = (
  { text, attachments }: WaitingThread['thread']['opening'],
  view: View,
): string => text || attachments.map((one) => attachmentLabel(one, view)).join(' ');

/** Scripts read since when; a person reads for how long, and whether that is too long. */
export function waitingCell({ waiting }: WaitingThread, { messages, today }: View): Cell {
  const { inbox, locale } = messages;
  if (waiting === null) return { value: null, label: inbox.answered, tone: 'dim' };
  const label = inbox.waiting(waiting, locale);
  if (waiting.isLate) return { value: waiting.since, label, tone: 'bad' };
  return { value: waiting.since, label, ...(waiting.aimOn === today && { tone: 'warn' as const }) };
}

function lastCell({ thread }: WaitingThread, { messages, zone }: View): Cell {
  const day = localDate(thread.lastAt, zone);
  return { value: thread.lastAt, label: messages.locale.date(day) };
}

export function stateCell({ thread }: WaitingThread, { messages }: View): Cell {
  const state = stateOf(thread);
  const { states, reasons } = messages.inbox;
  const reason = thread.decision?.reason;
  const label = state === 'dismissed' && reason ? reasons[reason] : states[state];
  return { value: state, label, ...(state === 'back' && { tone: 'warn' as const }) };
}
