declare const brand: unique symbol;

/** The `seq` of the subject's first event: unique over the whole register. */
export type SubjectId = number;
export type AppealId = number & { readonly [brand]: 'appeal' };
export type OfficialId = number & { readonly [brand]: 'official' };
/** The `seq` of the step's first event. */
export type StepId = number & { readonly [brand]: 'step' };

/** `YYYY-MM-DD` */
export type CalendarDate = string;
/** UTC, ISO 8601 with milliseconds: `2023-03-31T09:00:00.000Z` */
export type Instant = string;

export const asAppealId = (id: number): AppealId => id as AppealId;
export const asOfficialId = (id: number): OfficialId => id as OfficialId;
export const asStepId = (id: number): StepId => id as StepId;
