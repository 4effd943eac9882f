/** The columns of the inbox. */
export interface InboxSchema {
  batches: BatchRow;
  threads: ThreadRow;
  messages: MessageRow;
  message_attachments: MessageAttachmentRow;
  decisions: DecisionRow;
}

export interface BatchRow {
  id: number;
  step: number;
  /** 1 while its step is undone: its rows are gone, its numbers stay taken. */
  undone: number;
  network: string;
  account: string;
  first_thread: number;
  threads: number;
  first_message: number;
  messages: number;
  digest: string;
  version: number;
}

export interface ThreadRow {
  number: number;
  batch: number;
  network: string;
  account: string;
  /** By which the account is known again, however it is written. */
  account_key: string;
  key: string;
  title: string | null;
  /** JSON. */
  participants: string;
  is_group: number;
  is_request: number;
  salt: string;
  digest: string;
}

export interface MessageRow {
  id: number;
  thread: number;
  batch: number;
  key: string;
  is_own: number;
  sent_at: string;
  sent_on: string;
  precision: string;
  sender_name: string | null;
  sender_handle: string | null;
  sender_id: string | null;
  sender_phone: string | null;
  sender_email: string | null;
  /** By which people are told apart. */
  person_key: string;
  text: string;
  salt: string;
  digest: string;
}

export interface MessageAttachmentRow {
  message_id: number;
  ordinal: number;
  kind: string;
  path: string | null;
  label: string | null;
  /** Of a file that is kept beside the register; the next two with it. */
  sha256: string | null;
  media_type: string | null;
  size: number | null;
}

export interface DecisionRow {
  id: number;
  thread: number;
  status: string;
  /** JSON: `[{appeal, messages}]`. */
  accepted: string;
  reason: string | null;
  note: string | null;
  seen: number;
  decided_at: string;
  actor: string;
  version: number;
}
