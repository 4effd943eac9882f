import fc from 'fast-check';
import { fromEpochDay, toEpochDay } from '../../src/domain/time/calendar-date.ts';

/** Days from one year to another, both inclusive. */
export const dates = (firstYear: number, lastYear: number) =>
  fc
    .integer({ min: toEpochDay(`${firstYear}-01-01`), max: toEpochDay(`${lastYear}-12-31`) })
    .map(fromEpochDay);
