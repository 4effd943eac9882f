import type { ChainedRow } from '../../register/ports/chained-rows.ts';
import type { Connection } from '../sqlite/connection.ts';
import { messageContent, threadContent } from './content.ts';
import type { MessageAttachmentRow, MessageRow, ThreadRow } from './schema.ts';

const THREADS = 'select * from threads where batch = ? order by number';
const MESSAGES = 'select * from messages where batch = ? order by id';
const ATTACHMENTS = `select a.* from message_attachments a join messages m on m.id = a.message_id
  where m.batch = ? order by a.message_id, a.ordinal`;

/** The rows of one batch, in the order in which they were digested. */
export function readRows(connection: Connection, batch: number): ChainedRow[] {
  const threads = connection.all<ThreadRow>(THREADS, [batch]);
  const messages = connection.all<MessageRow>(MESSAGES, [batch]);
  const attachments = attachmentsOf(connection, batch);
  return [
    ...threads.map((row) => ({ ...threadContent(row), salt: row.salt, digest: row.digest })),
    ...messages.map((row) => ({
      ...messageContent(row, attachments.get(row.id) ?? []),
      salt: row.salt,
      digest: row.digest,
    })),
  ];
}

function attachmentsOf(
  connection: Connection,
  batch: number,
): ReadonlyMap<number, MessageAttachmentRow[]> {
  const found = new Map<number, MessageAttachmentRow[]>();
  for (const row of connection.all<MessageAttachmentRow>(ATTACHMENTS, [batch])) {
    const beside = found.get(row.message_id);
    if (beside) beside.push(row);
    else found.set(row.message_id, [row]);
  }
  return found;
}
