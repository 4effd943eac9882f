/** Files that belong to an appeal; their bytes stand beside the register under their digests. */
export const ATTACHMENTS = `
create table attachments (
  appeal_id integer not null references appeals (id),
  ordinal integer not null,
  sha256 text not null,
  media_type text not null,
  size integer not null,
  name text not null,
  primary key (appeal_id, ordinal)
) strict, without rowid;
`;
