/**
 * Two roads for what became of a cohort: by controller with the days each answer took, and by
 * channel, outcome and days with all that the report's terms and marks ask of an appeal.
 */
export const COURSES = `
drop index appeals_by_controller;
create index appeals_by_controller on appeals
  (registered_month, controller_id, legal_status, days_to_answer, controller_since, closed_on, due_on,
   due_since, reopened_on, outcome);
create index appeals_by_course on appeals
  (registered_month, legal_status, channel, outcome, days_to_answer, closed_on, registered_on, due_on,
   due_since, reopened_on, closing_due_on, extended_on, original_due_on, repeat_of, signatories,
   anonymous, received_on, topic);
`;
