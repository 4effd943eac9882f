/**
 * What people send: threads and messages are rows that never change, under a batch whose digest is
 * in the chain; the decisions on a thread are the fold of its events.
 */
export const INBOX = `
create table batches (
  id integer primary key references events (seq),
  step integer not null,
  undone integer not null,
  network text not null,
  account text not null,
  first_thread integer not null,
  threads integer not null,
  first_message integer not null,
  messages integer not null,
  digest text not null,
  version integer not null
) strict;

create table threads (
  number integer primary key,
  batch integer not null references events (seq),
  network text not null,
  account text not null,
  account_key text not null,
  key text not null,
  title text,
  participants text not null,
  is_group integer not null,
  is_request integer not null,
  salt text not null,
  digest text not null
) strict;
create unique index threads_key on threads (network, account_key, key);
create index threads_batch on threads (batch);

create table messages (
  id integer primary key,
  thread integer not null references threads (number),
  batch integer not null references events (seq),
  key text not null,
  is_own integer not null,
  sent_at text not null,
  sent_on text not null,
  precision text not null,
  sender_name text,
  sender_handle text,
  sender_id text,
  sender_phone text,
  sender_email text,
  person_key text not null,
  text text not null,
  salt text not null,
  digest text not null
) strict;
create unique index messages_key on messages (thread, key);
create index messages_batch on messages (batch);
create index messages_talk on messages (thread, sent_at, id, is_own);
create index messages_turns on messages (thread, is_own, sent_at, sent_on);
create index messages_received on messages (is_own, sent_on, thread, person_key);

create table message_attachments (
  message_id integer not null references messages (id),
  ordinal integer not null,
  kind text not null,
  path text,
  label text,
  sha256 text,
  primary key (message_id, ordinal)
) strict, without rowid;

create table decisions (
  id integer primary key references events (seq),
  thread integer not null references threads (number),
  status text not null,
  accepted text not null,
  reason text,
  note text,
  seen integer not null,
  decided_at text not null,
  actor text not null,
  version integer not null
) strict;
create unique index decisions_thread on decisions (thread);
`;
