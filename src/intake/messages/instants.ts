import type { Instant } from '../../domain/ids.ts';

/** Networks are no older; a clock is not that wrong. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/** Whether a message can have been sent then. */
export const isPlausible = (milliseconds: number): boolean =>
  milliseconds >= FIRST && milliseconds < LAST;

/** null where no message can have been sent then. */
export const instantOf = (milliseconds: number): Instant | null =>
  isPlausible(milliseconds) ? new Date(milliseconds).toISOString() : null;
