/**
 * Whom to remind and what was sent; by which keys an applicant is known again: a phone's digits and
 * a nickname as the networks compare them. Older appeals that have one are folded anew.
 */
export const CONTACTS = `
alter table officials add column email text;

create table reminders (
  id integer primary key references events (seq),
  official_id integer not null,
  day text not null,
  items text not null,
  version integer not null
) strict;
create index reminders_day on reminders (day, official_id);

alter table appeals add column phone_key text;
alter table appeals add column handle_key text;
create index appeals_applicant on appeals (applicant_key) where applicant_key is not null;
create index appeals_phone on appeals (phone_key) where phone_key is not null;
create index appeals_handle on appeals (handle_key) where handle_key is not null;
create index appeals_control_due on appeals (control_due_on)
  where control in ('on', 'additional') and control_due_on is not null;
`;

export const WITH_CONTACTS = `select id from appeals
  where applicant_phone is not null or applicant_handle is not null order by id`;
