import type { Measure } from '../../../register/ports/tally.ts';

/** Counted of appeals that another one names, and the column in which it does. */
export const NAMED_BY = { cameBack: 'repeat_of', turnedWritten: 'written_from' } as const;
export type NamedMeasure = keyof typeof NAMED_BY;

export const isNamed = (measure: Measure): measure is NamedMeasure =>
  Object.hasOwn(NAMED_BY, measure);
