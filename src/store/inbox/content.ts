import type { Network } from '../../domain/codes.ts';
import type { AttachmentKind, MessageAttachment, Sender } from '../../domain/inbox/message.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type {
  ChainedRow,
  MessageContent,
  ThreadContent,
} from '../../register/ports/chained-rows.ts';
import { privateDigest } from '../write/hash-chain.ts';
import type { MessageAttachmentRow, MessageRow, ThreadRow } from './schema.ts';

type Content = ThreadContent | MessageContent;

/** What of a row is digested, from the columns that hold it. */
export const threadContent = (row: ThreadRow): ThreadContent => ({
  row: 'thread',
  number: row.number,
  network: row.network as Network,
  account: row.account,
  key: row.key,
  title: row.title,
  participants: JSON.parse(row.participants) as readonly Sender[],
  isGroup: row.is_group === 1,
  isRequest: row.is_request === 1,
});

export const messageContent = (
  row: MessageRow,
  attachments: readonly MessageAttachmentRow[],
): MessageContent => ({
  row: 'message',
  id: row.id,
  thread: row.thread,
  key: row.key,
  isOwn: row.is_own === 1,
  sentAt: row.sent_at,
  sentOn: row.sent_on,
  precision: row.precision === 'second' ? 'second' : 'minute',
  sender: senderOf(row),
  text: row.text,
  attachments: attachments.map(attachmentOf),
});

/** Without a key for a file that there is not: rows from before files were kept have no other digest. */
export const attachmentOf = (row: MessageAttachmentRow): MessageAttachment => {
  const { kind, path, label, sha256, media_type: mediaType, size } = row;
  return {
    kind: kind as AttachmentKind,
    path,
    label,
    ...((sha256 ?? mediaType ?? size) !== null && {
      file: { sha256: sha256 ?? '', mediaType: mediaType ?? '', size: size ?? 0 },
    }),
  };
};

export const senderOf = (
  row: Pick<
    MessageRow,
    'sender_name' | 'sender_handle' | 'sender_id' | 'sender_phone' | 'sender_email'
  >,
): Sender => ({
  name: row.sender_name,
  handle: row.sender_handle,
  id: row.sender_id,
  phone: row.sender_phone,
  email: row.sender_email,
});

/** Salted, so that a short message cannot be guessed from its digest once it is erased. */
const rowDigest = (salt: string, content: Content): string =>
  privateDigest(salt, canonicalJson(content));

export function chainedRow(content: Content, salt: string): ChainedRow {
  return { ...content, salt, digest: rowDigest(salt, content) };
}

/** False where the row is not what its digest says. */
export function isWhole({ salt, digest, ...content }: ChainedRow): boolean {
  return rowDigest(salt, content as Content) === digest;
}
