import type { Appeal } from '../domain/appeal/appeal.ts';
import { decideAssignment } from '../domain/appeal/assign.ts';
import { refusalIfBefore } from '../domain/appeal/guards.ts';
import { OPEN_STATUSES } from '../domain/codes.ts';
import type { CalendarDate, OfficialId } from '../domain/ids.ts';
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
  /** The first day on which the absent one is back; null: for good, or back to who was absent. */
  readonly until: CalendarDate | null;
}

/** Moves one official's open matters to another, as one step. */
export async function reassign(
  appeals: readonly Appeal[],
  { from, to, on, until }: Handover,
  office: Office,
  options: ChangeOptions = {},
): Promise<Result<readonly Changed[]>> {
  if (from.id === to.id) return refuse({ code: 'same-official', name: to.name });
  if (until !== null) {
    const early = refusalIfBefore(['assigned', on], ['due', until]);
    if (early) return refuse(early);
  }
  if (appeals.length === 0) return ok([]);
  const decide = (appeal: Appeal) =>
    decideAssignment(
      appeal,
      {
        assignedOn: on,
        standIn: until === null ? null : { for: from.id, until },
        ...(appeal.controller === from.id && { controller: to.id }),
        ...(appeal.executors.includes(from.id) && {
          executors: replaced(appeal.executors, from.id, to.id),
        }),
      },
      office,
    );
  return changeAppeals(appeals, decide, office, options);
}

/** In the old one's place; never twice. */
const replaced = (
  executors: readonly OfficialId[],
  from: OfficialId,
  to: OfficialId,
): OfficialId[] => [...new Set(executors.map((id) => (id === from ? to : id)))];
