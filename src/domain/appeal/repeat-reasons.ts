export const NO_REPEAT_REASONS = [
  'oral',
  'informal',
  'unanswered',
  'before-answer',
  'too-old',
  'earlier',
  'other-applicant',
  'other-question',
] as const;
export type NoRepeatReason = (typeof NO_REPEAT_REASONS)[number];
