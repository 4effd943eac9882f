import type { Network } from '../../domain/codes.ts';
import type { MessageQuery, MessageTally } from '../../register/ports/inbox.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';

/** Only the period's messages are read, along an index of days; the talk around each along one of its thread. */
export function tallyMessages(
  connection: Connection,
  { from, to, network = [] }: MessageQuery,
): MessageTally {
  const narrowed =
    network.length === 0 ? '' : ` where t.network in (${network.map(() => '?').join(', ')})`;
  const bound: Bound[] = [from, to, ...network];
  return {
    networks: connection.all<MessageTally['networks'][number]>(
      `select t.network, count(*) as messages, count(distinct m.thread) as threads,
         count(distinct m.person_key) as people
       from (select thread, person_key from messages
         where is_own = 0 and sent_on between ? and ?) m
       join threads t on t.number = m.thread${narrowed} group by t.network order by t.network`,
      bound,
    ),
    turns: connection
      .all<Turn>(
        `select t.network, x.sent_on as on_day, x.replied_on, count(*) as turns
         from (${TURNS}) x join threads t on t.number = x.thread${narrowed}
         group by t.network, x.sent_on, x.replied_on
         order by t.network, x.sent_on, x.replied_on`,
        bound,
      )
      .map((turn) => ({
        network: turn.network as Network,
        on: turn.on_day,
        repliedOn: turn.replied_on,
        count: turn.turns,
      })),
  };
}

interface Turn {
  readonly network: string;
  readonly on_day: string;
  readonly replied_on: string | null;
  readonly turns: number;
}

/** A message of somebody else that follows a reply or begins the talk; replies of the same minute answer. */
const TURNS = `select m.thread, m.sent_on,
    (select o.sent_on from messages o
      where o.thread = m.thread and o.is_own = 1 and o.sent_at >= m.sent_at
      order by o.sent_at limit 1) as replied_on
  from messages m
  where m.is_own = 0 and m.sent_on between ? and ? and coalesce((
    select p.is_own from messages p
    where p.thread = m.thread and (p.sent_at, p.id) < (m.sent_at, m.id)
    order by p.sent_at desc, p.id desc limit 1), 1) = 1`;
