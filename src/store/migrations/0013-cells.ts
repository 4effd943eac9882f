/**
 * How many appeals of a month are alike, kept as they are written: a report of whole months adds up
 * cells and reads no appeal. `from_month` and `to_month` are months at whose end they stood so.
 */
export const CELLS = `
create table cells (
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
`;
