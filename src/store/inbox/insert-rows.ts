import { personKey } from '../../domain/inbox/person-key.ts';
import { handleKey } from '../../domain/party/contact-keys.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type {
  ChainedRow,
  MessageContent,
  ThreadContent,
} from '../../register/ports/chained-rows.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { MessageAttachmentRow, MessageRow, ThreadRow } from './schema.ts';

const insertion = (table: string, columns: number): string =>
  `insert into ${table} values (${Array.from({ length: columns }, () => '?').join(', ')})`;
const THREAD = insertion('threads', 12);
const MESSAGE = insertion('messages', 17);
const ATTACHMENT = insertion('message_attachments', 8);

/** `@Polotsk` and `polotsk` are one account. */
export const accountKey = (account: string): string => handleKey(account) ?? account;

/** Puts the rows of a batch where they belong, inside a transaction: threads come before their messages. */
export function insertRows(
  connection: Connection,
  rows: readonly ChainedRow[],
  batch: number,
): void {
  const threads = new Groups(connection);
  for (const row of rows) {
    if (row.row === 'thread') {
      threads.note(row);
      connection.run(THREAD, Object.values(threadRow(row, batch)));
      continue;
    }
    const isGroup = threads.isGroup(row.thread);
    connection.run(MESSAGE, Object.values(messageRow(row, { batch, isGroup })));
    for (const attachment of attachmentRows(row))
      connection.run(ATTACHMENT, Object.values(attachment));
  }
}

/** Keys in the order of the table's columns: rows are bound by place. */
const threadRow = (row: ThreadContent & ChainedRow, batch: number): ThreadRow => ({
  number: row.number,
  batch,
  network: row.network,
  account: row.account,
  account_key: accountKey(row.account),
  key: row.key,
  title: row.title,
  participants: canonicalJson(row.participants),
  is_group: Number(row.isGroup),
  is_request: Number(row.isRequest),
  salt: row.salt,
  digest: row.digest,
});

const messageRow = (
  row: MessageContent & ChainedRow,
  { batch, isGroup }: { readonly batch: number; readonly isGroup: boolean },
): MessageRow => ({
  id: row.id,
  thread: row.thread,
  batch,
  key: row.key,
  is_own: Number(row.isOwn),
  sent_at: row.sentAt,
  sent_on: row.sentOn,
  precision: row.precision,
  sender_name: row.sender.name,
  sender_handle: row.sender.handle,
  sender_id: row.sender.id,
  sender_phone: row.sender.phone,
  sender_email: row.sender.email,
  person_key: personKey(row.sender, { thread: row.thread, isGroup }),
  text: row.text,
  salt: row.salt,
  digest: row.digest,
});

const attachmentRows = ({ id, attachments }: MessageContent): MessageAttachmentRow[] =>
  attachments.map(({ kind, path, label, file }, index) => ({
    message_id: id,
    ordinal: index + 1,
    kind,
    path,
    label,
    sha256: file?.sha256 ?? null,
    media_type: file?.mediaType ?? null,
    size: file?.size ?? null,
  }));

/** Which threads are talks of several: of older batches they are looked up. */
class Groups {
  readonly #connection: Connection;
  readonly #known = new Map<number, boolean>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  note({ number, isGroup }: ThreadContent): void {
    this.#known.set(number, isGroup);
  }

  isGroup(thread: number): boolean {
    const known = this.#known.get(thread);
    if (known !== undefined) return known;
    const row = this.#connection.get<Pick<ThreadRow, 'is_group'>>(
      'select is_group from threads where number = ?',
      [thread],
    );
    const isGroup = row?.is_group === 1;
    this.#known.set(thread, isGroup);
    return isGroup;
  }
}
