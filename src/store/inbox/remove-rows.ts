import type { Recorded } from '../../domain/event.ts';
import { EVENTS_IN_STEPS, type EventInStep, recordedOf } from '../read/event-rows.ts';
import type { StepRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Batches of one step; its first event tells whether there are any. */
const OF_STEP = 'select id from batches where step = ?';

const DECIDED = `${EVENTS_IN_STEPS} where s.undone_by is null and e.step <> ? and e.seq = (
  select min(x.seq) from events x join steps xs on xs.id = x.step
  join decisions d on d.id = x.subject_id
  where xs.undone_by is null and x.step <> ? and exists (
    select 1 from messages m where m.thread = d.thread and m.batch < x.seq
      and m.batch in (${OF_STEP})))`;

const FOLLOWED = `${EVENTS_IN_STEPS} where e.seq = (
  select min(m.batch) from threads t join messages m on m.thread = t.number
  where t.batch in (${OF_STEP}) and m.batch not in (${OF_STEP}))`;

/** Undone, such a step has nothing left that could be brought back. */
export const tookMessages = (connection: Connection, { id }: StepRow): boolean =>
  connection.get(OF_STEP, [id]) !== undefined;

/** What stands on the messages of an import: a decision made with them in sight, or later messages of its threads. */
export function standingOnRows(connection: Connection, step: StepRow): Recorded | undefined {
  const { id } = step;
  if (!tookMessages(connection, step)) return undefined;
  const row =
    connection.get<EventInStep>(DECIDED, [id, id, id]) ??
    connection.get<EventInStep>(FOLLOWED, [id, id]);
  return row && recordedOf(row);
}

/** An import that is undone leaves nothing of what people wrote; its event and numbers stay. */
export function removeRows(connection: Connection, step: StepRow): void {
  const bound = [step.id];
  connection.run(
    `delete from message_attachments where message_id in (
       select m.id from messages m where m.batch in (${OF_STEP}))`,
    bound,
  );
  connection.run(`delete from messages where batch in (${OF_STEP})`, bound);
  connection.run(`delete from threads where batch in (${OF_STEP})`, bound);
}

/** Of a thread that was taken out meanwhile, the batch that had it. */
export function batchOfMissing(connection: Connection, thread: number): Recorded | undefined {
  if (connection.get('select number from threads where number = ?', [thread])) return undefined;
  const row = connection.get<EventInStep>(
    `${EVENTS_IN_STEPS} join batches b on b.id = e.seq
     where b.first_thread <= ? and ? < b.first_thread + b.threads`,
    [thread, thread],
  );
  return row && recordedOf(row);
}

/** The decision of another subject on the same thread, made while this one was undone. */
export function decidedAnew(
  connection: Connection,
  thread: number,
  except: number,
): Recorded | undefined {
  const row = connection.get<EventInStep>(
    `${EVENTS_IN_STEPS} join decisions d on d.id = e.subject_id
     where d.thread = ? and d.id <> ? order by e.seq desc limit 1`,
    [thread, except],
  );
  return row && recordedOf(row);
}
