import type { Network } from '../../domain/codes.ts';
import { asAppealId } from '../../domain/ids.ts';
import type { ThreadHead } from '../../domain/inbox/message.ts';
import type { Acceptance, Message } from '../../domain/inbox/thread.ts';
import type {
  BatchDraft,
  InboxReader,
  KeptAccount,
  MessageQuery,
  MessageTally,
  ThreadQuery,
  ThreadSummary,
  UnrecordedReply,
} from '../../register/ports/inbox.ts';
import type { Connection } from '../sqlite/connection.ts';
import { accountKey } from './insert-rows.ts';
import { messageOf } from './message-reader.ts';
import type { MessageRow } from './schema.ts';
import { tallyMessages } from './tally-messages.ts';
import { readThread, readThreads } from './thread-reader.ts';

export class SqliteInboxReader implements InboxReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async threads(query: ThreadQuery): Promise<readonly ThreadSummary[]> {
    return readThreads(this.#connection, query);
  }

  async thread(number: number): Promise<ThreadSummary | undefined> {
    return readThread(this.#connection, number);
  }

  async messages(thread: number): Promise<readonly Message[]> {
    const rows = this.#connection.all<MessageRow>(
      'select * from messages where thread = ? order by sent_at, id',
      [thread],
    );
    return rows.map((row) => messageOf(this.#connection, row));
  }

  async otherAccount(batch: Parameters<InboxReader['otherAccount']>[0]): Promise<string | null> {
    return otherAccount(this.#connection, batch);
  }

  async knows(
    { key }: Pick<ThreadHead, 'key'>,
    message: string,
    { network, account }: Pick<BatchDraft, 'network' | 'account'>,
  ): Promise<boolean> {
    const bound = [network, accountKey(account), key, message];
    return this.#connection.get(KNOWN, bound) !== undefined;
  }

  async accounts(network: Network): Promise<readonly KeptAccount[]> {
    return this.#connection.all<KeptAccount>(
      `select min(account) as account, count(*) as threads from threads
       where network = ? group by account_key order by account_key`,
      [network],
    );
  }

  async unrecordedReplies(): Promise<readonly UnrecordedReply[]> {
    return unrecordedReplies(this.#connection);
  }

  async tallyMessages(query: MessageQuery): Promise<MessageTally> {
    return tallyMessages(this.#connection, query);
  }
}

const KNOWN = `select m.id from threads t join messages m on m.thread = t.number
  where t.network = ? and t.account_key = ? and t.key = ? and m.key = ?`;

/** A message has the same key under every name of its account, and another one in another account's talk. */
function otherAccount(
  connection: Connection,
  { network, account, threads }: Parameters<InboxReader['otherAccount']>[0],
): string | null {
  const others = 'select number from threads where network = ? and account_key <> ? limit 1';
  if (!connection.get(others, [network, accountKey(account)])) return null;
  for (const { head, messages } of threads)
    for (const { key } of messages) {
      const found = connection.get<{ account: string }>(
        `select t.account from threads t join messages m on m.thread = t.number
         where t.network = ? and t.key = ? and m.key = ? and t.account_key <> ?`,
        [network, head.key, key, accountKey(account)],
      );
      if (found) return found.account;
    }
  return null;
}

const FIRST_REPLY = `select o.sent_on from messages m
  join messages o on o.thread = m.thread and o.is_own = 1 and o.sent_at >= m.sent_at
  where m.id = ? order by o.sent_at limit 1`;

/** Few: the appeals of accepted threads that still wait for their first word. */
function unrecordedReplies(connection: Connection): UnrecordedReply[] {
  const accepted = connection.column<string>(
    `select d.accepted from decisions d where d.accepted <> '[]' order by d.thread`,
    [],
  );
  const found: UnrecordedReply[] = [];
  for (const { appeal, messages } of accepted.flatMap(
    (text) => JSON.parse(text) as readonly Acceptance[],
  )) {
    const [first] = messages;
    const waits = connection.get(
      `select id from appeals where id = ? and first_reply_on is null and channel = 'direct'
         and status <> 'annulled'`,
      [appeal],
    );
    const reply =
      waits && first !== undefined
        ? connection.get<{ sent_on: string }>(FIRST_REPLY, [first])
        : undefined;
    if (reply) found.push({ appeal: asAppealId(appeal), repliedOn: reply.sent_on });
  }
  return found;
}
