/** What a file that came with a message is by its content; its `sha256` had a place from the first day. */
export const MEDIA = `
alter table message_attachments add column media_type text;
alter table message_attachments add column size integer;
`;
