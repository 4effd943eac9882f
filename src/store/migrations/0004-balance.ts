/**
 * Two roads for the quarter's figures: what was open on a day, found by the day of closing and of
 * reopening, and which of each controller's matters were answered late.
 */
export const BALANCE = `
create index appeals_by_closing on appeals
  (closed_on, registered_on, registered_month, legal_status, channel, reopened_on);
create index appeals_reopened on appeals (reopened_on) where reopened_on is not null;
drop index appeals_by_controller;
create index appeals_by_controller on appeals
  (registered_month, controller_id, legal_status, controller_since, closed_on, due_on,
   due_since, reopened_on, outcome);
`;
