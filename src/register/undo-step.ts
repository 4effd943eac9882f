import type { FieldChange } from '../domain/appeal/difference.ts';
import { foldAppeal } from '../domain/appeal/fold.ts';
import { OFFICE_LISTS, type OfficeList } from '../domain/codes.ts';
import type { Recorded, SubjectType } from '../domain/event.ts';
import { asAppealId } from '../domain/ids.ts';
import { entryDifferences, foldEntry } from '../domain/office/fold-entry.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { namedFiles, releaseFiles } from './attachments/release-files.ts';
import type { Changed } from './change-appeals.ts';
import { entriesOf, labelOfEntry } from './keep-list.ts';
import type { Office } from './office.ts';
import type { FileStore } from './ports/files.ts';
import type { StepSummary } from './ports/undo.ts';
import type { RegisterReader } from './ports.ts';

export interface Undone {
  readonly step: StepSummary;
  /** The first few appeals of the step, before and after. */
  readonly changed: readonly Changed[];
  /** The same of entries of the office's lists. */
  readonly entries: readonly ChangedEntry[];
}
export interface ChangedEntry {
  /** Its code, or an official's name. */
  readonly label: string;
  readonly changes: readonly FieldChange[];
}

/** The step that `undo` (or `undo --redo`) would take now, for a question before it is done. */
export const stepToReverse = (
  { store, caller }: Office,
  redo: boolean,
): Promise<StepSummary | undefined> => store.newestStep(caller.actor, redo);

interface Undoing {
  readonly redo: boolean;
  readonly dryRun?: boolean;
  /** Where attachments are: those of messages go with them. */
  readonly files: FileStore;
}

/** Reverses the caller's newest step, or brings the last undone one back. */
export async function undoStep(
  office: Office,
  { redo, dryRun = false, files }: Undoing,
): Promise<Result<Undone>> {
  const { store, caller } = office;
  const { actor, at } = caller;
  const step = await stepToReverse(office, redo);
  if (!step) return refuse({ code: redo ? 'nothing-to-redo' : 'nothing-to-undo', actor });
  const changed = await sampleChanges(step, store, redo);
  const entries = await entryChanges(step, store, redo);
  const named = step.messages > 0 && !redo ? await namedFiles(store) : null;
  const result = await store.undo({ actor, at, step: step.id, redo, dryRun });
  if (result.ok) {
    if (named && !dryRun) await releaseFiles(named, store, files);
    return ok({ step, changed, entries });
  }
  if ('numberTaken' in result) return refuse({ code: 'number-taken', number: result.numberTaken });
  if ('keyTaken' in result) return refuse(await keyTaken(result.keyTaken, step, store));
  return refuse(await blocked(result.blockedBy, office));
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
    const after = foldAppeal(reversed(events, step, redo), 0).appeal;
    changed.push({ before: foldAppeal(events, 0).appeal, after });
  }
  return changed;
}

async function entryChanges(
  step: StepSummary,
  store: RegisterReader,
  redo: boolean,
): Promise<ChangedEntry[]> {
  const entries: ChangedEntry[] = [];
  for (const { type, id } of step.sample) {
    if (!isList(type)) continue;
    const events = await store.history(type, id);
    const after = reversed(events, step, redo);
    const entry = foldEntry(after) ?? foldEntry(events);
    if (entry)
      entries.push({ label: labelOfEntry(entry), changes: entryDifferences(events, after) });
  }
  return entries;
}

/** The events as they stand once the step is undone or brought back. */
const reversed = <E extends Recorded>(
  events: readonly E[],
  step: StepSummary,
  redo: boolean,
): readonly E[] =>
  events.map((event) => (event.step === step.id ? { ...event, undone: !redo } : event));

const isList = (type: SubjectType): type is OfficeList =>
  (OFFICE_LISTS as readonly string[]).includes(type);

async function blocked(event: Recorded, office: Office) {
  const subject = await nameOf(event, office);
  return {
    code: 'undo-blocked',
    subject,
    actor: event.actor,
    at: event.at,
    event: event.type,
  } as const;
}

/** As a person knows it: a number, a code, a name; of an import of messages the page. */
async function nameOf(event: Recorded, office: Office): Promise<string> {
  const { type, id } = event.subject;
  if (event.type === 'taken') return event.facts.account;
  if (type === 'thread' && 'thread' in event.facts) return `№ ${event.facts.thread}`;
  const [appeal] = type === 'appeal' ? await office.store.find({ id: asAppealId(id) }) : [];
  const entry = isList(type) && entriesOf(office, type).find((one) => one.id === id);
  return appeal?.number ?? (entry ? labelOfEntry(entry) : type);
}

/** An appeal has the key by now, or an entry of a list the code. */
async function keyTaken(key: string, { sample }: StepSummary, store: RegisterReader) {
  const list = sample.map(({ type }) => type).find(isList);
  if (list) return { code: 'entry-exists', list, entry: key } as const;
  const [appeal] = await store.find({ key });
  return { code: 'key-taken', key, number: appeal?.number ?? '' } as const;
}
