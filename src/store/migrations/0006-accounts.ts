/** Officials' pages in the networks, and how many follow them by date. */
export const ACCOUNTS = `
create table accounts (
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
create index accounts_handle on accounts (network, handle_key);
`;
