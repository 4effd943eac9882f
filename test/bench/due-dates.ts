import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarFile } from '../../src/domain/calendar/calendar-schema.ts';
import { termOf } from '../../src/domain/calendar/term-of.ts';
import { workingDays } from '../../src/domain/calendar/working-days.ts';
import type { CalendarDate } from '../../src/domain/ids.ts';
import { parsePolicyFile } from '../../src/domain/policy/policy-schema.ts';
import type { Validated } from '../../src/domain/validation.ts';
import { PROJECT } from './processes.ts';
import { plainRow, type Row } from './rows.ts';

const COUNT = 1_000_000;
const TARGET = 2;

/** Each with its explanation, over the confirmed years. */
export function dueDatesRow(): Row {
  const policy = bundled('policies/by.json', parsePolicyFile);
  const days = workingDays(bundled('calendars/by.json', parseCalendarFile), policy);
  const dates = Array.from({ length: 1_461 }, (_, day) =>
    new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
  ) as CalendarDate[];
  const [channel, kind] = ['written', 'application'] as const;
  const start = performance.now();
  let steps = 0;
  for (let count = 0; count < COUNT; count++) {
    const date = dates[count % dates.length] as CalendarDate;
    const appeal = { channel, kind, receivedOn: date, registeredOn: date } as const;
    steps += termOf('answer', appeal, { policy, days })?.steps.length ?? 0;
  }
  const value = (performance.now() - start) / 1_000;
  const note = `one process; ${(steps / COUNT).toFixed(1)} steps of explanation each`;
  return plainRow('a million due dates', 's', { value, target: TARGET, note });
}

function bundled<T>(file: string, parse: (json: unknown) => Validated<T>): T {
  const parsed = parse(JSON.parse(readFileSync(join(PROJECT, 'data', file), 'utf8')));
  if (!parsed.ok) throw new Error(`${file} is not valid`);
  return parsed.value;
}
