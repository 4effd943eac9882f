/**
 * Numbers that journals bring along: one whose registration is undone may be taken again, so its
 * row stands aside by its own id. And which appeals a clerk has said to be of one person.
 */
export const PERSONS = `
alter table appeals add column number_freed integer not null default 0;
drop index appeals_number;
create unique index appeals_number on appeals (year, ordinal, series, number_freed);

create table persons (
  id integer primary key references events (seq),
  one_appeal integer not null references appeals (id),
  other_appeal integer not null references appeals (id),
  reason text,
  version integer not null
) strict;
create index persons_one on persons (one_appeal);
create index persons_other on persons (other_appeal);
`;
