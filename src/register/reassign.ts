import type { Appeal } from '../domain/appeal/appeal.ts';
import type { StandIn } from '../domain/appeal/events.ts';
import { foldAppeal } from '../domain/appeal/fold.ts';
import { refusalIfBefore } from '../domain/appeal/guards.ts';
import {
  decideRoles,
  givenBack,
  passedOn,
  type Roles,
  rolesOf,
} from '../domain/appeal/hand-over.ts';
import { OPEN_STATUSES } from '../domain/codes.ts';
import type { Recorded } from '../domain/event.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { Official } from '../domain/office/office.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { type Changed, type ChangeOptions, changeAppeals } from './change-appeals.ts';
import type { Office } from './office.ts';

/** The open matters that one official watches or executes. */
export async function openMattersOf({ id }: Official, { store }: Office): Promise<Appeal[]> {
  const found = new Map<number, Appeal>();
  const status = OPEN_STATUSES;
  for (const filter of [
    { status, controller: [id] },
    { status, executor: [id] },
  ])
    for await (const appeal of store.iterate({ filter })) found.set(appeal.id, appeal);
  return [...found.values()];
}

/** What the stand-in only keeps for somebody absent. */
export const keptFor = (appeals: readonly Appeal[], { id }: Official): Appeal[] =>
  appeals.filter(({ standIn }) => standIn?.for === id);

interface Handover {
  readonly from: Official;
  readonly to: Official;
  readonly on: CalendarDate;
  /** Why all the same to the official complained about. */
  readonly despite: string | null;
}

/**
 * Moves one official's open matters to another, as one step.
 * @param until the first day on which the absent one is back; null: for good
 */
export async function reassign(
  appeals: readonly Appeal[],
  { until, ...handover }: Handover & { readonly until: CalendarDate | null },
  office: Office,
  options: ChangeOptions = {},
): Promise<Result<readonly Changed[]>> {
  const { from, to, on } = handover;
  const early = until === null ? null : refusalIfBefore(['assigned', on], ['due', until]);
  if (early) return refuse(early);
  // For good: who stands in for a third person goes on to; who is back needs nobody.
  const standIn = ({ standIn: kept }: Appeal) => {
    if (until !== null) return { for: from.id, until };
    return kept?.for === to.id ? null : kept;
  };
  const wanted = (appeal: Appeal) => passedOn(rolesOf(appeal), from.id, to.id);
  return handOver(appeals, { ...handover, standIn, wanted }, { office, options });
}

/** Gives what a stand-in kept back to who was absent, as one step. */
export async function giveBack(
  appeals: readonly Appeal[],
  handover: Handover,
  office: Office,
  options: ChangeOptions = {},
): Promise<Result<readonly Changed[]>> {
  const { from, to } = handover;
  const before = new Map<number, Roles>();
  for (const { id } of appeals)
    before.set(id, rolesBefore(await office.store.history('appeal', id), to));
  const wanted = (appeal: Appeal) => {
    const now = rolesOf(appeal);
    const earlier = before.get(appeal.id) ?? now;
    return givenBack(now, earlier, passedOn(earlier, to.id, from.id));
  };
  return handOver(appeals, { ...handover, standIn: () => null, wanted }, { office, options });
}

async function handOver(
  appeals: readonly Appeal[],
  move: Handover & {
    standIn: (appeal: Appeal) => StandIn | null;
    wanted: (appeal: Appeal) => Roles;
  },
  { office, options }: { office: Office; options: ChangeOptions },
): Promise<Result<readonly Changed[]>> {
  const { from, to, on, despite, standIn } = move;
  if (from.id === to.id) return refuse({ code: 'same-official', name: to.name });
  if (appeals.length === 0) return ok([]);
  const common = { assignedOn: on, ...(despite !== null && { despite }) };
  const decide = (appeal: Appeal) =>
    decideRoles(appeal, move.wanted(appeal), {
      common: { ...common, standIn: standIn(appeal) },
      rules: office,
    });
  return changeAppeals(appeals, decide, office, options);
}

/** As they were when the newest stand-in for the official began. */
function rolesBefore(events: readonly Recorded<'appeal'>[], { id }: Official): Roles {
  const began = events.findLast(
    (event) => !event.undone && event.type === 'assigned' && event.facts.standIn?.for === id,
  );
  const earlier = events.filter(({ seq, step }) => seq < (began?.seq ?? 0) && step !== began?.step);
  return rolesOf(foldAppeal(earlier.length > 0 ? earlier : events, 0).appeal);
}
