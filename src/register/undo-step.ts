import { foldAppeal } from '../domain/appeal/fold.ts';
import type { Recorded } from '../domain/event.ts';
import { asAppealId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { Changed } from './change-appeals.ts';
import type { Office } from './office.ts';
import type { RegisterReader, StepSummary } from './ports.ts';

export interface Undone {
  readonly step: StepSummary;
  /** The first few appeals of the step, before and after. */
  readonly changed: readonly Changed[];
}

/** The step that `undo` (or `undo --redo`) would take now, for a question before it is done. */
export const stepToReverse = (
  { store, caller }: Office,
  redo: boolean,
): Promise<StepSummary | undefined> => store.newestStep(caller.actor, redo);

/** Reverses the caller's newest step, or brings the last undone one back. */
export async function undoStep(
  office: Office,
  { redo, dryRun = false }: { redo: boolean; dryRun?: boolean },
): Promise<Result<Undone>> {
  const { store, caller } = office;
  const { actor, at } = caller;
  const step = await stepToReverse(office, redo);
  if (!step) return refuse({ code: redo ? 'nothing-to-redo' : 'nothing-to-undo', actor });
  const changed = await sampleChanges(step, store, redo);
  const result = await store.undo({ actor, at, step: step.id, redo, dryRun });
  if (result.ok) return ok({ step, changed });
  if ('keyTaken' in result) return refuse(await keyTaken(result.keyTaken, store));
  return refuse(await blocked(result.blockedBy, store));
}

/** What it does to the step's first appeals: their events folded again, with the step and without it. */
async function sampleChanges(
  step: StepSummary,
  store: RegisterReader,
  redo: boolean,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const { type, id } of step.sample) {
    if (type !== 'appeal') continue;
    const events = await store.history('appeal', id);
    const reversed = events.map((event) =>
      event.step === step.id ? { ...event, undone: !redo } : event,
    );
    changed.push({ before: foldAppeal(events, 0).appeal, after: foldAppeal(reversed, 0).appeal });
  }
  return changed;
}

async function blocked(event: Recorded, store: RegisterReader) {
  const { type, id } = event.subject;
  const [appeal] = type === 'appeal' ? await store.find({ id: asAppealId(id) }) : [];
  const subject = appeal?.number ?? type;
  return {
    code: 'undo-blocked',
    subject,
    actor: event.actor,
    at: event.at,
    event: event.type,
  } as const;
}

async function keyTaken(key: string, store: RegisterReader) {
  const [appeal] = await store.find({ key });
  return { code: 'key-taken', key, number: appeal?.number ?? '' } as const;
}
