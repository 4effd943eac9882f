import type { Appeal } from '../domain/appeal/appeal.ts';
import { differences } from '../domain/appeal/difference.ts';
import type { AppealEvent } from '../domain/appeal/events.ts';
import { foldAppeal } from '../domain/appeal/fold.ts';
import { asAppealId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { Office } from './office.ts';
import type { SubjectChange } from './ports.ts';

export interface ChangeOptions {
  readonly dryRun?: boolean;
  /** The version that the person saw; a newer one is refused with what changed since. */
  readonly expectVersion?: number;
}

export interface Changed {
  readonly before: Appeal;
  readonly after: Appeal;
}

/** One event, or the few that belong to one move. */
export type Decide = (appeal: Appeal) => Result<AppealEvent | readonly AppealEvent[]>;

/** Races lost in a row before the register counts as busy; each loser reads the newest state again. */
const MOST_TRIES = 20;

/** One decision on each of some appeals, as one step: all of them, or none where one is refused. */
export async function changeAppeals(
  appeals: readonly Appeal[],
  decide: Decide,
  office: Office,
  options: ChangeOptions = {},
): Promise<Result<readonly Changed[]>> {
  let current = appeals;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const stale = await refusalIfStale(current, office, options.expectVersion);
    if (stale) return stale;
    const changes = decideAll(current, decide);
    if (!changes.ok) return changes;
    // A step without events would be no step.
    if (changes.value.length === 0) return ok(pair(current, []));
    const { actor, at } = office.caller;
    const dryRun = options.dryRun ?? false;
    const result = await office.store.append({ actor, at, changes: changes.value, dryRun });
    if (result.ok)
      return ok(
        pair(
          current,
          result.appeals.map((record) => record.appeal),
        ),
      );
    current = await reread(current, office);
  }
  throw new Error('the appeals kept changing under every try');
}

function decideAll(
  appeals: readonly Appeal[],
  decide: Decide,
): Result<readonly SubjectChange<'appeal'>[]> {
  const changes: SubjectChange<'appeal'>[] = [];
  for (const appeal of appeals) {
    const decision = decide(appeal);
    if (!decision.ok) return decision;
    const { id, version } = appeal;
    const events = [decision.value].flat();
    if (events.length > 0) changes.push({ type: 'appeal', id, version, events });
  }
  return ok(changes);
}

async function reread(appeals: readonly Appeal[], { store }: Office): Promise<Appeal[]> {
  const found = await Promise.all(appeals.map(({ id }) => store.find({ id })));
  return found.flat();
}

function pair(before: readonly Appeal[], after: readonly Appeal[]): Changed[] {
  const byId = new Map(after.map((appeal) => [appeal.id, appeal]));
  return before.map((appeal) => ({ before: appeal, after: byId.get(appeal.id) ?? appeal }));
}

async function refusalIfStale(
  appeals: readonly Appeal[],
  { store }: Office,
  expected: number | undefined,
): Promise<Result<never> | null> {
  const [appeal] = appeals;
  if (expected === undefined || !appeal || appeal.version === expected) return null;
  const events = await store.history('appeal', asAppealId(appeal.id));
  const seen = events.slice(0, expected);
  const fields =
    seen.length === 0
      ? []
      : differences(foldAppeal(seen, 0).appeal, appeal).map(({ field }) => field);
  const { number, version: found } = appeal;
  return refuse({ code: 'stale-version', number, expected, found, fields });
}
