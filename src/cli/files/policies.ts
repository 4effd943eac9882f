import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import { parseCalendarFile } from '../../domain/calendar/calendar-schema.ts';
import { UsageError } from '../../domain/faults.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { parsePolicyFile } from '../../domain/policy/policy-schema.ts';
import type { Context } from '../context.ts';
import { suggestion } from '../line/suggestion.ts';
import { fileExists } from './file-exists.ts';
import { readJson } from './read-json.ts';

/** A policy that comes with the program, by its code, or one in a file of the office's own. */
export async function readPolicy(
  asked: string,
  { option, context }: { option: string; context: Context },
): Promise<Policy> {
  if (!/^[\p{L}\d-]+$/u.test(asked)) return readPolicyFile(context.resolve(asked));
  const folder = join(context.process.dataFolder, 'policies');
  const codes = (await readdir(folder)).map((file) => file.replace(/\.json$/, '')).sort();
  const code = asked.toLowerCase();
  if (codes.includes(code)) return readPolicyFile(join(folder, `${code}.json`));
  throw new UsageError({
    code: 'bad-choice',
    option,
    value: asked,
    allowed: codes,
    suggestion: suggestion(asked, codes),
  });
}

export const readPolicyFile = (path: string): Promise<Policy> => readJson(path, parsePolicyFile);

/** Years of a calendar in a file of the office's own. */
export const readCalendar = (path: string): Promise<readonly CalendarYear[]> =>
  readJson(path, parseCalendarFile);

/** The calendar that comes with the program for a jurisdiction; none of some. */
export async function readCalendarOf(
  { code }: Policy,
  folder: string,
): Promise<readonly CalendarYear[]> {
  const path = join(folder, `${code}.json`);
  return (await fileExists(path)) ? readCalendar(path) : [];
}
