/**
 * The life of an appeal after its registration: extensions, letters, other ends than an answer, links.
 * What older events already said of it is folded anew; see `REFOLDED` beside it.
 */
export const LIFE = `
alter table appeals add column against text;
alter table appeals add column stand_in_for integer;
alter table appeals add column stand_in_until text;
alter table appeals add column due_since text;
alter table appeals add column extended_on text;
alter table appeals add column extension_ground text;
alter table appeals add column extension_reason text;
alter table appeals add column first_reply_on text;
alter table appeals add column released_by integer;
alter table appeals add column release_authorised integer;
alter table appeals add column release_actor text;
alter table appeals add column closing_due_on text;
alter table appeals add column forwarded_to text;
alter table appeals add column forwarded_number text;
alter table appeals add column ground text;
alter table appeals add column reopened_on text;
alter table appeals add column visited_on text;
alter table appeals add column no_visit_reason text;
alter table appeals add column duplicate_of integer references appeals (id);
alter table appeals add column written_from integer references appeals (id);
create index appeals_repeats on appeals (repeat_of) where repeat_of is not null;
create index appeals_duplicates on appeals (duplicate_of) where duplicate_of is not null;
create index appeals_written on appeals (written_from) where written_from is not null;
drop index appeals_by_controller;
create index appeals_by_controller on appeals
  (registered_month, controller_id, legal_status, controller_since, closed_on, due_on,
   due_since, reopened_on);

alter table questions add column executors text not null default '[]';
alter table assignments add column question integer;

create table letters (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  about text not null,
  sent_on text not null,
  number text,
  outcome text,
  primary key (appeal_id, ordinal)
) strict, without rowid;

update appeals set due_since = (
  select t.from_on from terms t where t.appeal_id = appeals.id and t.to_on is null);
`;

/** The appeals that more than a registration is known of: the new columns hold part of that. */
export const REFOLDED = `select distinct subject_id from events
  where subject_type = 'appeal' and type in ('answered', 'released', 'assigned') order by subject_id`;
