import type { AssignmentInput, NewAppeal } from '../../domain/appeal/input.ts';
import { readOwnNumber } from '../../domain/appeal/own-number.ts';
import type { JournalRecord, RowProblem } from '../../domain/journal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Office } from '../office.ts';
import type { ImportLists } from './import-lists.ts';

/** What `add` would be told of a journal's row: names become codes and ids. */
export function resolveRecord(
  record: JournalRecord,
  lists: ImportLists,
  { policy }: Pick<Office, 'policy'>,
): Result<NewAppeal> {
  const topic = record.topic === null ? ok(null) : lists.topic(record.topic);
  if (!topic.ok) return topic;
  const territory = record.territory === null ? ok(null) : lists.territory(record.territory);
  if (!territory.ok) return territory;
  const assignment = assignmentOf(record, lists);
  if (!assignment.ok) return assignment;
  const { releasedOn } = record;
  const ownNumber = readOwnNumber(record, record.registeredOn, policy);
  if (!ownNumber.ok) return ownNumber;
  return ok({
    channel: record.channel,
    network: record.network,
    legalStatus: record.legalStatus,
    kind: record.kind,
    receivedOn: record.receivedOn,
    registeredOn: record.registeredOn,
    applicant: record.applicant,
    signatories: record.signatories,
    anonymous: record.anonymous,
    summary: record.summary,
    text: record.text,
    questions: [{ topic: topic.value?.code ?? null, text: null }],
    territory: territory.value?.code ?? null,
    against: null,
    repeatOf: null,
    key: record.key,
    ownNumber: ownNumber.value,
    assignment: assignment.value,
    answer: record.answer,
    release: releasedOn === null ? null : { releasedOn, by: null },
  });
}

/** A journal does not say when: on the day of registration, as the instructions have it. */
function assignmentOf(
  { controller, executors, resolution, registeredOn }: JournalRecord,
  lists: ImportLists,
): Result<AssignmentInput | null> {
  if (controller === null && executors.length === 0 && resolution === null) return ok(null);
  const ids = [];
  for (const name of [...(controller === null ? [] : [controller]), ...executors]) {
    const official = lists.official(name, registeredOn);
    if (!official.ok) return official;
    ids.push(official.value.id);
  }
  const [first] = ids;
  const rest = controller === null ? ids : ids.slice(1);
  return ok({
    assignedOn: registeredOn,
    ...(controller !== null && first !== undefined && { controller: first }),
    ...(rest.length > 0 && { executors: rest }),
    ...(resolution !== null && { resolution }),
  });
}

/** A refusal as the problem of a row; `columns` are headers by the profile's fields. */
export function problemOf(
  { line }: Pick<JournalRecord, 'line'>,
  refusal: Refusal,
  columns: Readonly<Record<string, string>>,
): RowProblem {
  const field = fieldOf(refusal);
  return { line, column: field === null ? null : (columns[field] ?? null), reason: refusal };
}

function fieldOf(refusal: Refusal): string | null {
  switch (refusal.code) {
    case 'summary-empty':
      return 'summary';
    case 'text-too-long':
      return refusal.field === 'name' ? 'applicant' : refusal.field;
    case 'date-in-future':
      return refusal.field;
    case 'dates-out-of-order':
      return refusal.later;
    case 'network-without-direct':
      return 'network';
    case 'anonymous-informal':
    case 'anonymous-with-applicant':
      return 'anonymous';
    case 'signatories-too-few':
      return 'signatories';
    case 'not-answered':
    case 'not-on-control':
      return 'released';
    case 'official-inactive':
      return 'controller';
    case 'number-taken':
    case 'number-unfit':
    case 'number-of-other-year':
      return 'number';
    case 'entry-unknown':
    case 'entry-ambiguous':
    case 'entry-retired':
      return refusal.list === 'official' ? 'controller' : refusal.list;
    default:
      return null;
  }
}
