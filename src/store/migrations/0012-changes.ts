/**
 * Since when an appeal is as it is: what a report asks of a past day is told by the present row
 * unless one of these days is later, so those few are found at once and the indexes grow narrower.
 */
export const CHANGES = `
alter table appeals add column control_since text;
alter table appeals add column changed_on text;
update appeals set
  control_since = (select max(c.from_on) from controls c
    where c.appeal_id = appeals.id and c.to_on is null),
  changed_on = (select max(s.day) from (
    select reopened_on as day union all select due_since union all select controller_since) s);

drop index appeals_by_controller;
create index appeals_by_controller on appeals
  (registered_month, controller_id, legal_status, days_to_answer, closed_on, due_on, changed_on, outcome);
drop index appeals_by_course;
create index appeals_by_course on appeals
  (registered_month, legal_status, channel, outcome, days_to_answer, closed_on, registered_on, due_on,
   changed_on, reopened_on, closing_due_on, extended_on, original_due_on, repeat_of, signatories,
   anonymous, received_on, topic);
drop index appeals_by_channel;
create index appeals_by_channel on appeals (registered_month, legal_status, channel, kind, network);
create index appeals_by_control on appeals (registered_month, legal_status, control, control_since);
create index appeals_changed on appeals (registered_month, changed_on);
`;
