export const NO_DUPLICATE_REASONS = [
  'annulled',
  'answered',
  'closed',
  'earlier',
  'duplicate',
  'other-applicant',
  'other-question',
] as const;
export type NoDuplicateReason = (typeof NO_DUPLICATE_REASONS)[number];

export const NOT_WRITTEN_FROM_REASONS = ['not-oral', 'not-written', 'earlier', 'annulled'] as const;
export type NotWrittenFromReason = (typeof NOT_WRITTEN_FROM_REASONS)[number];
