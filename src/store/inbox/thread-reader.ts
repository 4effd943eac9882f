import type { Network } from '../../domain/codes.ts';
import type { Sender } from '../../domain/inbox/message.ts';
import type { ThreadQuery, ThreadSummary } from '../../register/ports/inbox.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';
import { accountKey } from './insert-rows.ts';
import { messageOf } from './message-reader.ts';
import type { DecisionRow, MessageRow, ThreadRow } from './schema.ts';
import { decisionOf } from './state-rows.ts';

/** A thread with what its messages come to. */
interface Counted extends ThreadRow {
  readonly messages: number;
  readonly last_at: string;
  /** '' where the account never wrote. */
  readonly last_own_at: string;
  readonly newest_of_others: number;
  readonly unanswered: number;
  readonly waiting_since: string | null;
}

const DECIDED = `exists (select 1 from decisions d
  where d.thread = t.number and d.status <> 'reopened' and not exists (
    select 1 from messages m where m.thread = t.number and m.is_own = 0 and m.id > d.seen))`;

/** Each figure is read along an index of the thread's own messages. */
const counted = (where: string): string => `select x.*,
    (select count(*) from messages m
      where m.thread = x.number and m.is_own = 0 and m.sent_at > x.last_own_at) as unanswered,
    (select min(m.sent_at) from messages m
      where m.thread = x.number and m.is_own = 0 and m.sent_at > x.last_own_at) as waiting_since
  from (
    select t.*,
      (select count(*) from messages m where m.thread = t.number) as messages,
      (select max(m.sent_at) from messages m where m.thread = t.number) as last_at,
      coalesce((select max(m.sent_at) from messages m
        where m.thread = t.number and m.is_own = 1), '') as last_own_at,
      (select max(m.id) from messages m
        where m.thread = t.number and m.is_own = 0) as newest_of_others
    from threads t where ${where}) x`;

const WRITTEN_TO = 'exists (select 1 from messages m where m.thread = t.number and m.is_own = 0)';

export function readThreads(connection: Connection, query: ThreadQuery): ThreadSummary[] {
  const { decided, network = [], account } = query;
  const conditions = [WRITTEN_TO, decided ? DECIDED : `not ${DECIDED}`];
  const bound: Bound[] = [];
  if (network.length > 0) {
    conditions.push(`t.network in (${network.map(() => '?').join(', ')})`);
    bound.push(...network);
  }
  if (account !== undefined) {
    conditions.push('t.account_key = ?');
    bound.push(accountKey(account));
  }
  const rows = connection.all<Counted>(counted(conditions.join(' and ')), bound);
  return rows
    .sort(decided ? newestFirst : longestWaitFirst)
    .map((row) => summaryOf(connection, row));
}

export function readThread(connection: Connection, number: number): ThreadSummary | undefined {
  const row = connection.get<Counted>(counted('t.number = ?'), [number]);
  return row && summaryOf(connection, row);
}

const newestFirst = (one: Counted, other: Counted): number =>
  one.last_at === other.last_at ? other.number - one.number : one.last_at < other.last_at ? 1 : -1;

/** Those who have their answer come after those who wait. */
function longestWaitFirst(one: Counted, other: Counted): number {
  const [a, b] = [one.waiting_since, other.waiting_since];
  if (a === null || b === null)
    return a === b ? newestFirst(one, other) : Number(a === null) - Number(b === null);
  return a === b ? one.number - other.number : a < b ? -1 : 1;
}

function summaryOf(connection: Connection, row: Counted): ThreadSummary {
  const decision = connection.get<DecisionRow>('select * from decisions where thread = ?', [
    row.number,
  ]);
  const isBack =
    decision !== undefined &&
    decision.status !== 'reopened' &&
    (row.newest_of_others ?? 0) > decision.seen;
  return {
    number: row.number,
    network: row.network as Network,
    account: row.account,
    title: row.title,
    participants: JSON.parse(row.participants) as readonly Sender[],
    isGroup: row.is_group === 1,
    isRequest: row.is_request === 1,
    decision: decision === undefined ? null : decisionOf(decision),
    isBack,
    messages: row.messages,
    lastAt: row.last_at,
    unanswered: row.unanswered,
    waitingSince: row.waiting_since,
    opening: openingOf(connection, row),
  };
}

const WAITING = `select * from messages where thread = ? and is_own = 0 and sent_at >= ?
  order by sent_at, id limit 1`;
const NEWEST = `select * from messages where thread = ? and is_own = 0
  order by sent_at desc, id desc limit 1`;

function openingOf(connection: Connection, row: Counted): ThreadSummary['opening'] {
  const message =
    row.waiting_since === null
      ? connection.get<MessageRow>(NEWEST, [row.number])
      : connection.get<MessageRow>(WAITING, [row.number, row.waiting_since]);
  return message ? messageOf(connection, message) : NOTHING;
}

/** Only the account ever wrote. */
const NOTHING: ThreadSummary['opening'] = {
  sender: { name: null, handle: null, id: null, phone: null, email: null },
  text: '',
  attachments: [],
};
