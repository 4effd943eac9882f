import { join } from 'node:path';
import * as v from 'valibot';
import { NETWORKS } from '../../domain/codes.ts';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { validate } from '../../domain/validation.ts';
import { type Profile, parseProfile } from '../../intake/profile.ts';
import type { RegisterContents } from '../../register/create-register.ts';
import { readBundled, readExampleTerritories } from '../files/bundled.ts';
import { readJson } from '../files/read-json.ts';
import { type DemoMove, movesFile } from './demo-moves.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const day = v.pipe(v.string(), v.check(isCalendarDate, 'date'));
const officialsFile = v.array(v.strictObject({ name: text, post: text }));
const accountsFile = v.array(
  v.strictObject({
    network: v.picklist(NETWORKS),
    handle: text,
    official: text,
    since: day,
    followers: v.record(day, v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
);

/** What the demonstration register is made of: `data/demo` and the lists that come with the program. */
export interface DemoFiles {
  readonly contents: RegisterContents;
  readonly officials: v.InferOutput<typeof officialsFile>;
  readonly accounts: v.InferOutput<typeof accountsFile>;
  readonly profile: Profile;
  readonly moves: readonly DemoMove[];
  /** The journal. */
  readonly path: string;
}

export async function readDemoFiles(dataFolder: string): Promise<DemoFiles> {
  const folder = join(dataFolder, 'demo');
  const [bundled, territories, officials, accounts, profile, moves] = await Promise.all([
    readBundled(dataFolder),
    readExampleTerritories(dataFolder),
    readJson(join(folder, 'officials.json'), (json) => validate(officialsFile, json)),
    readJson(join(folder, 'accounts.json'), (json) => validate(accountsFile, json)),
    readJson(join(folder, 'profile.json'), parseProfile),
    readJson(join(folder, 'moves.json'), (json) => validate(movesFile, json)),
  ]);
  const contents = { ...bundled, territories };
  return { contents, officials, accounts, profile, moves, path: join(folder, 'appeals.csv') };
}
