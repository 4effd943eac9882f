import type { Appeal } from '../domain/appeal/appeal.ts';
import { decideReschedule } from '../domain/appeal/reschedule.ts';
import { OPEN_STATUSES } from '../domain/codes.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { type Changed, type ChangeOptions, changeAppeals } from './change-appeals.ts';
import type { Office } from './office.ts';
import { rulesOfAppeals } from './rules-of-appeal.ts';

/** The open appeals whose due date is another one by the calendar of now. */
export async function appealsToReschedule(office: Office): Promise<Appeal[]> {
  const reschedule = await rescheduling(office);
  const found: Appeal[] = [];
  for await (const appeal of office.store.iterate({ filter: { status: OPEN_STATUSES } }))
    if (reschedule(appeal)) found.push(appeal);
  return found;
}

/** Gives each its new date, as one step. */
export async function recomputeDue(
  appeals: readonly Appeal[],
  office: Office,
  options: ChangeOptions,
): Promise<Result<readonly Changed[]>> {
  if (appeals.length === 0) return ok([]);
  const reschedule = await rescheduling(office);
  const decide = (appeal: Appeal) => {
    const event = reschedule(appeal);
    return event ? ok(event) : refuse({ code: 'nothing-to-change', number: appeal.number });
  };
  return changeAppeals(appeals, decide, office, options);
}

async function rescheduling(office: Office) {
  const rulesOf = await rulesOfAppeals(office);
  return (appeal: Appeal) => decideReschedule(appeal, rulesOf(appeal));
}
