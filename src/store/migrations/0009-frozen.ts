/**
 * Reports that were handed in; and the undo and redo events by themselves, so that it can be told
 * which steps stood when a report was made.
 */
export const FROZEN = `
create table frozen (
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
create index frozen_period on frozen (from_on, to_on, edition);
create index events_reversals on events (seq) where subject_type = 'step';
`;
