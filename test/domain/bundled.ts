import { readFileSync } from 'node:fs';
import { parseCalendarFile } from '../../src/domain/calendar/calendar-schema.ts';
import { workingDays } from '../../src/domain/calendar/working-days.ts';
import { parsePolicyFile } from '../../src/domain/policy/policy-schema.ts';
import type { Validated } from '../../src/domain/validation.ts';

/** What comes with the program, read as `init` reads it. */
export const bundledJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));

export const bundledPolicy = readValue(parsePolicyFile(bundledJson('policies/by.json')));
export const bundledYears = readValue(parseCalendarFile(bundledJson('calendars/by.json')));
export const bundledDays = workingDays(bundledYears, bundledPolicy);

export function readValue<T>(read: Validated<T>): T {
  if (!read.ok) throw new Error(`${read.key}: ${JSON.stringify(read.reason)}`);
  return read.value;
}
