-- application_id 1868722737
-- user_version 13
-- journal_mode wal
CREATE TABLE accounts (
  id integer primary key references events (seq),
  network text not null,
  handle text not null,
  handle_key text not null,
  official_id integer,
  active_from text,
  active_to text,
  followers text not null,
  version integer not null
) strict;
CREATE INDEX accounts_handle on accounts (network, handle_key);
CREATE TABLE answers (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  outcome text not null,
  from_on text not null,
  to_on text,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE TABLE appeals (
  id integer primary key references events (seq),
  number text not null,
  series text not null,
  ordinal integer not null,
  year integer not null,
  channel text not null,
  network text,
  legal_status text not null,
  kind text not null,
  received_on text not null,
  registered_on text not null,
  registered_month text,
  registered_quarter text,
  signatories integer,
  anonymous integer not null,
  topic text,
  territory text,
  controller_id integer,
  controller_since text,
  executors text not null,
  control text not null,
  status text not null,
  outcome text,
  due_on text,
  original_due_on text,
  due_basis text,
  due_provisional integer not null,
  control_due_on text,
  answered_on text,
  closed_on text,
  released_on text,
  days_to_answer integer,
  reply_number text,
  repeat_of integer references appeals (id),
  key text,
  version integer not null,
  resolution_by integer,
  resolution_on text,
  resolution_text text,
  applicant_name text,
  applicant_key text,
  applicant_organisation text,
  applicant_address text,
  applicant_phone text,
  applicant_email text,
  applicant_handle text,
  summary text not null,
  text text
, against text, stand_in_for integer, stand_in_until text, due_since text, extended_on text, extension_ground text, extension_reason text, first_reply_on text, released_by integer, release_authorised integer, release_actor text, closing_due_on text, forwarded_to text, forwarded_number text, ground text, reopened_on text, visited_on text, no_visit_reason text, duplicate_of integer references appeals (id), written_from integer references appeals (id), phone_key text, handle_key text, number_freed integer not null default 0, control_since text, changed_on text) strict;
CREATE INDEX appeals_applicant on appeals (applicant_key) where applicant_key is not null;
CREATE INDEX appeals_by_channel on appeals (registered_month, legal_status, channel, kind, network);
CREATE INDEX appeals_by_closing on appeals
  (closed_on, registered_on, registered_month, legal_status, channel, reopened_on);
CREATE INDEX appeals_by_control on appeals (registered_month, legal_status, control, control_since);
CREATE INDEX appeals_by_controller on appeals
  (registered_month, controller_id, legal_status, days_to_answer, closed_on, due_on, changed_on, outcome);
CREATE INDEX appeals_by_course on appeals
  (registered_month, legal_status, channel, outcome, days_to_answer, closed_on, registered_on, due_on,
   changed_on, reopened_on, closing_due_on, extended_on, original_due_on, repeat_of, signatories,
   anonymous, received_on, topic);
CREATE INDEX appeals_by_territory on appeals (registered_month, territory, legal_status);
CREATE INDEX appeals_by_topic on appeals (registered_month, topic, legal_status);
CREATE INDEX appeals_changed on appeals (registered_month, changed_on);
CREATE INDEX appeals_control_due on appeals (control_due_on)
  where control in ('on', 'additional') and control_due_on is not null;
CREATE INDEX appeals_duplicates on appeals (duplicate_of) where duplicate_of is not null;
CREATE INDEX appeals_handle on appeals (handle_key) where handle_key is not null;
CREATE UNIQUE INDEX appeals_key on appeals (key) where key is not null;
CREATE INDEX appeals_listed on appeals (registered_on, status, channel, legal_status, kind, topic,
  territory, controller_id, control, network, outcome);
CREATE UNIQUE INDEX appeals_number on appeals (year, ordinal, series, number_freed);
CREATE INDEX appeals_phone on appeals (phone_key) where phone_key is not null;
CREATE INDEX appeals_reopened on appeals (reopened_on) where reopened_on is not null;
CREATE INDEX appeals_repeats on appeals (repeat_of) where repeat_of is not null;
CREATE INDEX appeals_unclosed on appeals (due_on) where closed_on is null;
CREATE INDEX appeals_written on appeals (written_from) where written_from is not null;
CREATE TABLE assignments (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  role text not null,
  place integer not null,
  official_id integer not null,
  from_on text not null,
  to_on text, question integer,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE INDEX assignments_executor on assignments (official_id)
  where role = 'executor' and to_on is null;
CREATE TABLE attachments (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  sha256 text not null,
  media_type text not null,
  size integer not null,
  name text not null,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE TABLE batches (
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
CREATE TABLE calendar_years (
  id integer primary key references events (seq),
  adopted integer not null,
  year integer not null,
  calendar text not null,
  version integer not null
) strict;
CREATE TABLE cells (
  family text not null,
  month text not null,
  legal_status text not null,
  key1 text not null,
  key2 text not null,
  key3 text not null,
  from_month text not null,
  to_month text not null,
  count integer not null,
  answered integer not null default 0,
  open integer not null default 0,
  overdue integer not null default 0,
  replied integer not null default 0,
  late integer not null default 0,
  open_in_time integer not null default 0,
  within15 integer not null default 0,
  within_month integer not null default 0,
  over_month integer not null default 0,
  forwarded integer not null default 0,
  forwarded_in_time integer not null default 0,
  forwarded_late integer not null default 0,
  otherwise integer not null default 0,
  extended integer not null default 0,
  repeated integer not null default 0,
  collective integer not null default 0,
  signatories integer not null default 0,
  mass integer not null default 0,
  anonymous integer not null default 0,
  people integer not null default 0,
  on_the_spot integer not null default 0,
  primary key (family, month, legal_status, key1, key2, key3, from_month, to_month)
) strict, without rowid;
CREATE TABLE controls (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  control text not null,
  due_on text,
  from_on text not null,
  to_on text,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE TABLE counters (
  series text not null,
  year integer not null,
  value integer not null,
  primary key (series, year)
) strict, without rowid;
CREATE TABLE decisions (
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
CREATE UNIQUE INDEX decisions_thread on decisions (thread);
CREATE TABLE events (
  seq integer primary key,
  step integer not null references steps (id),
  subject_type text not null,
  subject_id integer not null,
  version integer not null,
  type text not null,
  at text not null,
  actor text not null,
  facts text not null,
  private_digest text,
  salt text,
  private text,
  hash text not null
) strict;
CREATE INDEX events_reversals on events (seq) where subject_type = 'step';
CREATE UNIQUE INDEX events_subject on events (subject_id, version);
CREATE TABLE frozen (
  id integer primary key references events (seq),
  label text not null,
  from_on text not null,
  to_on text not null,
  edition integer not null,
  at text not null,
  actor text not null,
  facts text not null,
  version integer not null
) strict;
CREATE INDEX frozen_period on frozen (from_on, to_on, edition);
CREATE TABLE head (
  id integer primary key check (id = 1),
  seq integer not null,
  hash text not null
) strict;
CREATE TABLE imports (
  id integer primary key references events (seq),
  step integer not null,
  source text not null,
  digest text not null,
  finished integer not null,
  version integer not null
) strict;
CREATE INDEX imports_digest on imports (digest);
CREATE TABLE letters (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  about text not null,
  sent_on text not null,
  number text,
  outcome text,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE TABLE message_attachments (
  message_id integer not null references messages (id),
  ordinal integer not null,
  kind text not null,
  path text,
  label text,
  sha256 text, media_type text, size integer,
  primary key (message_id, ordinal)
) strict, without rowid;
CREATE TABLE messages (
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
CREATE INDEX messages_batch on messages (batch);
CREATE UNIQUE INDEX messages_key on messages (thread, key);
CREATE INDEX messages_received on messages (is_own, sent_on, thread, person_key);
CREATE INDEX messages_talk on messages (thread, sent_at, id, is_own);
CREATE INDEX messages_turns on messages (thread, is_own, sent_at, sent_on);
CREATE TABLE notes (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  at text not null,
  actor text not null,
  text text not null,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE TABLE officials (
  id integer primary key references events (seq),
  name text not null,
  name_key text not null,
  post text,
  login text,
  active_from text,
  active_to text,
  version integer not null
, email text) strict;
CREATE TABLE persons (
  id integer primary key references events (seq),
  one_appeal integer not null references appeals (id),
  other_appeal integer not null references appeals (id),
  reason text,
  version integer not null
) strict;
CREATE INDEX persons_one on persons (one_appeal);
CREATE INDEX persons_other on persons (other_appeal);
CREATE TABLE policies (
  id integer primary key references events (seq),
  adopted integer not null,
  policy text not null,
  version integer not null
) strict;
CREATE TABLE questions (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  topic text,
  executor_id integer,
  outcome text,
  answered_on text,
  text text, executors text not null default '[]',
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE INDEX questions_executor on questions (executor_id) where executor_id is not null;
CREATE TABLE registers (
  id integer primary key references events (seq),
  demo integer not null,
  created_at text not null,
  version integer not null
) strict;
CREATE TABLE reminders (
  id integer primary key references events (seq),
  official_id integer not null,
  day text not null,
  items text not null,
  version integer not null
) strict;
CREATE INDEX reminders_day on reminders (day, official_id);
CREATE TABLE steps (
  id integer primary key,
  actor text not null,
  at text not null,
  last_seq integer not null,
  reversible integer not null,
  undone_by integer,
  reversals integer not null
) strict;
CREATE INDEX steps_actor on steps (actor, id);
CREATE INDEX steps_undone on steps (undone_by) where undone_by is not null;
CREATE TABLE terms (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  due_on text not null,
  basis text not null,
  from_on text not null,
  to_on text,
  primary key (appeal_id, ordinal)
) strict, without rowid;
CREATE TABLE territories (
  id integer primary key references events (seq),
  code text not null unique,
  name_ru text not null,
  name_be text,
  name_en text,
  active_from text,
  active_to text,
  version integer not null
) strict;
CREATE TABLE threads (
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
CREATE INDEX threads_batch on threads (batch);
CREATE UNIQUE INDEX threads_key on threads (network, account_key, key);
CREATE TABLE topics (
  id integer primary key references events (seq),
  code text not null unique,
  name_ru text not null,
  name_be text,
  name_en text,
  active_from text,
  active_to text,
  version integer not null
) strict;
