import type { Message } from '../../domain/inbox/thread.ts';
import type { Connection } from '../sqlite/connection.ts';
import { attachmentOf, senderOf } from './content.ts';
import type { MessageAttachmentRow, MessageRow } from './schema.ts';

export function messageOf(connection: Connection, row: MessageRow): Message {
  const attachments = connection.all<MessageAttachmentRow>(
    'select * from message_attachments where message_id = ? order by ordinal',
    [row.id],
  );
  return {
    id: row.id,
    thread: row.thread,
    sender: senderOf(row),
    isOwn: row.is_own === 1,
    sentAt: row.sent_at,
    precision: row.precision === 'second' ? 'second' : 'minute',
    text: row.text,
    attachments: attachments.map(attachmentOf),
  };
}
