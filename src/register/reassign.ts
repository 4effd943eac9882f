import type { Appeal } from '../domain/appeal/appeal.ts';
import { decideAssignment } from '../domain/appeal/assign.ts';
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

/** Moves one official's open matters to another, as one step. */
export async function reassign(
  appeals: readonly Appeal[],
  { from, to, on }: { from: Official; to: Official; on: CalendarDate },
  office: Office,
  options: ChangeOptions = {},
): Promise<Result<readonly Changed[]>> {
  if (from.id === to.id) return refuse({ code: 'same-official', name: to.name });
  if (appeals.length === 0) return ok([]);
  const decide = (appeal: Appeal) =>
    decideAssignment(
      appeal,
      {
        assignedOn: on,
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
