import { join } from 'node:path';
import { type WorkingDays, workingDays } from '../../domain/calendar/working-days.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Context } from '../context.ts';
import { fileExists } from '../files/file-exists.ts';
import { openOffice } from '../open-office.ts';

/** What a due date is counted by. */
export interface Clock {
  readonly policy: Policy;
  readonly days: WorkingDays;
  readonly today: CalendarDate;
}

/** The rules asked for; else those of the register; without a register those of Belarus. */
export async function clockOf(asked: string | undefined, context: Context): Promise<Clock> {
  const { globals, process } = context;
  if (asked === undefined && (globals.dbGiven || (await fileExists(globals.db))))
    return openOffice(context);
  const { readPolicy, readCalendarOf } = await import('../files/policies.ts');
  const policy = await readPolicy(asked ?? 'by', { option: '--policy', context });
  const years = await readCalendarOf(policy, join(process.dataFolder, 'calendars'));
  return { policy, days: workingDays(years, policy), today: context.callerUnder(policy).today };
}
