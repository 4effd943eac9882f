import type { Recorded } from '../../domain/event.ts';
import type { Sender, ThreadHead } from '../../domain/inbox/message.ts';
import { cleanInput } from '../../domain/text/safe-text.ts';
import type { ChainedRow, MessageContent } from '../../register/ports/chained-rows.ts';
import type { BatchDraft, BatchResult, MessageDraft } from '../../register/ports/inbox.ts';
import { stateOf } from '../read/subject-state.ts';
import type { StepRow } from '../schema.ts';
import type { Connection, Outcome } from '../sqlite/connection.ts';
import { EventWriter } from '../write/event-writer.ts';
import { batchDigest } from '../write/hash-chain.ts';
import { StateWriter } from '../write/state-writer.ts';
import { chainedRow } from './content.ts';
import { accountKey, insertRows } from './insert-rows.ts';

/** What of a batch is not kept yet, with the numbers it will have. */
interface News {
  readonly rows: readonly ChainedRow[];
  /** Keys of the new threads. */
  readonly heads: readonly string[];
  readonly facts: Recorded<'batch'>['facts'];
  readonly known: number;
}

/** Everything that is new of a batch, inside a transaction; without news there is no event. */
export function takeMessages(
  connection: Connection,
  draft: BatchDraft,
  salt: () => string,
): Outcome<BatchResult> {
  const { rows, heads, facts, known } = newsOf(connection, draft, salt);
  const counts = {
    newThreads: heads,
    newMessages: facts.messages,
    knownMessages: known,
  };
  if (rows.length === 0) return { value: { step: null, ...counts }, keep: false };
  const { actor, at } = draft;
  const step = standingStep(connection, draft);
  const continues = step && draft.continues;
  const events = new EventWriter(connection, { actor, at, reversible: true, continues, salt });
  const version = (step?.reversals ?? 0) + 1;
  const event = { type: 'taken', facts, private: null } as const;
  const { seq } = events.add(event, { type: 'batch', id: null, version });
  const subject = { type: 'batch', id: seq } as const;
  const recorded: Recorded<'batch'> = {
    ...{ ...event, seq, subject, version, at, actor },
    ...{ step: events.step, undone: false },
  };
  new StateWriter(connection).insert('batch', stateOf('batch', [recorded], version - 1));
  insertRows(connection, rows, seq);
  events.finish();
  return { value: { step: events.step, ...counts }, keep: !draft.dryRun };
}

/** Somebody may have undone the step of an import that is still running: then it begins another. */
function standingStep(connection: Connection, { continues }: BatchDraft): StepRow | undefined {
  if (continues === undefined) return undefined;
  const step = connection.get<StepRow>('select * from steps where id = ?', [continues]);
  return step?.undone_by === null ? step : undefined;
}

/** Past every number that was ever given, so that a decision never means another thread. */
const NEXT = `select coalesce(max(first_thread + threads), 1) as thread,
  coalesce(max(first_message + messages), 1) as message from batches`;
const KNOWN_THREAD = 'select number from threads where network = ? and account_key = ? and key = ?';
const KNOWN_MESSAGE = 'select id from messages where thread = ? and key = ?';

function newsOf(connection: Connection, draft: BatchDraft, salt: () => string): News {
  const next = connection.get<{ thread: number; message: number }>(NEXT);
  const first = { thread: next?.thread ?? 1, message: next?.message ?? 1 };
  const threads = new Map<string, number>();
  const heads: ChainedRow[] = [];
  const messages: ChainedRow[] = [];
  const taken = new Set<string>();
  let known = 0;
  const { network, account } = draft;
  for (const { head, messages: sent } of draft.threads) {
    const kept = numberOf(connection, head, draft);
    const number = threads.get(head.key) ?? kept ?? first.thread + heads.length;
    for (const message of sent) {
      const place = `${number} ${message.key}`;
      if (taken.has(place) || (kept !== null && isKept(connection, number, message))) {
        known++;
        continue;
      }
      if (kept === null && !threads.has(head.key))
        heads.push(chainedRow(threadOf(head, { number, account }), salt()));
      threads.set(head.key, number);
      taken.add(place);
      const id = first.message + messages.length;
      messages.push(chainedRow(messageOf(message, { id, thread: number }), salt()));
    }
  }
  const rows = [...heads, ...messages];
  const digest = batchDigest(rows.map((row) => row.digest));
  const counts = { threads: heads.length, messages: messages.length };
  const numbers = { firstThread: first.thread, firstMessage: first.message };
  return {
    rows,
    heads: heads.map(({ key }) => key),
    known,
    facts: { network, account, ...numbers, ...counts, digest },
  };
}

const numberOf = (
  connection: Connection,
  { key }: ThreadHead,
  { network, account }: BatchDraft,
): number | null =>
  connection.get<{ number: number }>(KNOWN_THREAD, [network, accountKey(account), key])?.number ??
  null;

const isKept = (connection: Connection, thread: number, { key }: MessageDraft): boolean =>
  connection.get(KNOWN_MESSAGE, [thread, key]) !== undefined;

const threadOf = (
  head: ThreadHead,
  { number, account }: { readonly number: number; readonly account: string },
) =>
  ({
    row: 'thread',
    number,
    network: head.network,
    account,
    key: head.key,
    title: cleaned(head.title),
    participants: head.participants.map(cleanedSender),
    isGroup: head.isGroup,
    isRequest: head.isRequest,
  }) as const;

const messageOf = (
  { key, isOwn, sentAt, sentOn, precision, sender, text, attachments }: MessageDraft,
  { id, thread }: { readonly id: number; readonly thread: number },
): MessageContent => ({
  ...{ row: 'message', id, thread, key, isOwn, sentAt, sentOn, precision },
  sender: cleanedSender(sender),
  text: cleanInput(text),
  attachments: attachments.map(({ kind, path, label, file }) => ({
    kind,
    path: cleaned(path),
    label: cleaned(label),
    ...(file && { file }),
  })),
});

const cleanedSender = ({ name, handle, id, phone, email }: Sender): Sender => ({
  name: cleaned(name),
  handle: cleaned(handle),
  id: cleaned(id),
  phone: cleaned(phone),
  email: cleaned(email),
});

const cleaned = (text: string | null): string | null =>
  text === null ? null : cleanInput(text) || null;
