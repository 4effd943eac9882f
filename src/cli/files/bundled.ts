import { join } from 'node:path';
import { parseCalendarFile } from '../../domain/calendar/calendar-schema.ts';
import { parseTerritoriesFile, parseTopicsFile } from '../../domain/office/lists-schema.ts';
import { parsePolicyFile } from '../../domain/policy/policy-schema.ts';
import type { Validated } from '../../domain/validation.ts';
import type { RegisterContents } from '../../register/create-register.ts';
import { readJson } from './read-json.ts';

/** What comes with the program for a Belarusian office; territories are each office's own. */
export async function readBundled(dataFolder: string): Promise<RegisterContents> {
  const read = <T>(file: string, parse: (json: unknown) => Validated<T>): Promise<T> =>
    readJson(join(dataFolder, file), parse);
  const [policy, calendar, topics] = await Promise.all([
    read('policies/by.json', parsePolicyFile),
    read('calendars/by.json', parseCalendarFile),
    read('topics.json', parseTopicsFile),
  ]);
  return { policy, calendar, topics, territories: [] };
}

/** Of Polotsk district, for the demonstration. */
export const readExampleTerritories = (dataFolder: string) =>
  readJson(join(dataFolder, 'territories.json'), parseTerritoriesFile);
