import type { Appeal } from '../domain/appeal/appeal.ts';
import { differingFields } from '../domain/appeal/difference.ts';
import { foldDrafts } from '../domain/appeal/fold.ts';
import type { NewAppeal } from '../domain/appeal/input.ts';
import { decideRegistration } from '../domain/appeal/register.ts';
import { refusalOfRepeat } from '../domain/appeal/repeat.ts';
import type { Refusal } from '../domain/refusal.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { refusalIfRetired } from './find-entry.ts';
import type { Office } from './office.ts';
import type { SubjectChange } from './ports.ts';

export interface Registration {
  readonly appeal: Appeal;
  /** The key was known: this is the appeal that has it, and nothing was added. */
  readonly known: boolean;
  /** Fields in which the known appeal differs from what was given now. */
  readonly differing: readonly string[];
}

/** The change that registers one appeal; an import makes thousands of them in one step. */
export function registrationChange(
  input: NewAppeal,
  office: Office,
): Result<SubjectChange<'appeal'>> {
  const refusal = refusalOfEntries(input, office);
  if (refusal) return refuse(refusal);
  const decision = decideRegistration(input, office);
  if (!decision.ok) return decision;
  return ok({
    type: 'appeal',
    id: null,
    version: 0,
    events: decision.value,
    numbering: office.policy.numbering.template,
  });
}

/** Idempotent where the input has a key: the same key gives the same number. */
export async function registerAppeal(
  input: NewAppeal,
  office: Office,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Result<Registration>> {
  const change = registrationChange(input, office);
  if (!change.ok) return change;
  const refusal = await refusalOfLink(input, office);
  if (refusal) return refuse(refusal);
  const known = await findKnown(input, office, change.value);
  if (known) return ok(known);
  const { actor, at } = office.caller;
  const result = await office.store.append({ actor, at, changes: [change.value], dryRun });
  if (result.ok) {
    const [record] = result.appeals;
    if (!record) throw new Error('a registration brings its appeal back');
    return ok({ appeal: record.appeal, known: false, differing: [] });
  }
  // Somebody else took the same key between our look and our write.
  const taken = await findKnown(input, office, change.value);
  if (taken) return ok(taken);
  throw new Error(`a registration met a conflict: ${result.conflict.kind}`);
}

async function findKnown(
  { key }: NewAppeal,
  office: Office,
  change: SubjectChange<'appeal'>,
): Promise<Registration | null> {
  if (key === null) return null;
  const [appeal] = await office.store.find({ key });
  if (!appeal) return null;
  return { appeal, known: true, differing: differingFields(appeal, foldDrafts(change.events)) };
}

async function refusalOfLink(input: NewAppeal, office: Office): Promise<Refusal | null> {
  if (input.repeatOf === null) return null;
  const [first] = await office.store.find({ id: input.repeatOf });
  return first ? refusalOfRepeat(input, first, office) : { code: 'appeal-unknown', number: '' };
}

function refusalOfEntries(input: NewAppeal, office: Office): Refusal | null {
  const on = input.registeredOn;
  const territory = office.territories.find(({ code }) => code === input.territory);
  const refusal = refusalIfRetired('territory', territory, on);
  if (refusal) return refusal;
  for (const { topic } of input.questions) {
    const entry = office.topics.find(({ code }) => code === topic);
    const retired = refusalIfRetired('topic', entry, on);
    if (retired) return retired;
  }
  return null;
}
