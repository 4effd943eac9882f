import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { contactKeys } from '../../domain/party/contact-keys.ts';
import { daysBetween, monthOf, quarterOf } from '../../domain/time/calendar-date.ts';
import type { AttachmentRow } from '../schema/attachment-row.ts';
import type {
  AnswerRow,
  AppealRow,
  AssignmentRow,
  ControlRow,
  LetterRow,
  NoteRow,
  QuestionRow,
  TermRow,
} from '../schema.ts';

export interface RowsOfAppeal {
  readonly questions: readonly QuestionRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly terms: readonly TermRow[];
  readonly answers: readonly AnswerRow[];
  readonly controls: readonly ControlRow[];
  readonly notes: readonly NoteRow[];
  readonly letters: readonly LetterRow[];
  readonly attachments: readonly AttachmentRow[];
}
export const TABLES_OF_APPEAL = [
  'questions',
  'assignments',
  'terms',
  'answers',
  'controls',
  'notes',
  'letters',
  'attachments',
] as const satisfies readonly (keyof RowsOfAppeal)[];

// biome-ignore-start lint/complexity/noExcessiveLinesPerFunction: one literal, a line a column
/**
 * Keys in the order of the table's columns: rows are bound by place. Written out, not spread: of so
 * many keys a spread makes a hash table, and an import makes one a row.
 */
export function appealRow(record: AppealRecord): AppealRow {
  const { appeal } = record;
  const { applicant, resolution, extension, standIn, release, registeredOn, closedOn } = appeal;
  const counts = appeal.status !== 'annulled';
  const keys = contactKeys(applicant);
  const since = controllerSince(record);
  return {
    id: appeal.id,
    number: appeal.number,
    series: appeal.series,
    ordinal: appeal.ordinal,
    year: appeal.year,
    channel: appeal.channel,
    network: appeal.network,
    legal_status: appeal.legalStatus,
    kind: appeal.kind,
    received_on: appeal.receivedOn,
    registered_on: registeredOn,
    registered_month: counts ? monthOf(registeredOn) : null,
    registered_quarter: counts ? quarterOf(registeredOn) : null,
    signatories: appeal.signatories,
    anonymous: Number(appeal.anonymous),
    topic: appeal.questions[0]?.topic ?? null,
    territory: appeal.territory,
    controller_id: appeal.controller,
    controller_since: since,
    executors: JSON.stringify(appeal.executors),
    control: appeal.control,
    status: appeal.status,
    outcome: appeal.outcome,
    due_on: appeal.dueOn,
    original_due_on: appeal.originalDueOn,
    due_basis: appeal.dueBasis,
    due_provisional: Number(appeal.dueProvisional),
    control_due_on: appeal.controlDueOn,
    answered_on: appeal.answeredOn,
    closed_on: closedOn,
    released_on: appeal.releasedOn,
    days_to_answer: closedOn === null ? null : daysBetween(registeredOn, closedOn),
    reply_number: appeal.replyNumber,
    repeat_of: appeal.repeatOf,
    key: appeal.key,
    version: appeal.version,
    resolution_by: resolution?.by ?? null,
    resolution_on: resolution?.on ?? null,
    resolution_text: resolution?.text ?? null,
    applicant_name: applicant.name,
    applicant_key: keys.name,
    applicant_organisation: applicant.organisation,
    applicant_address: applicant.address,
    applicant_phone: applicant.phone,
    applicant_email: applicant.email,
    applicant_handle: applicant.handle,
    summary: appeal.summary,
    text: appeal.text,
    // Those of the later migrations.
    against: appeal.against,
    stand_in_for: standIn?.for ?? null,
    stand_in_until: standIn?.until ?? null,
    due_since: appeal.dueSince,
    extended_on: extension?.on ?? null,
    extension_ground: extension?.ground ?? null,
    extension_reason: extension?.reason ?? null,
    first_reply_on: appeal.firstReplyOn,
    released_by: release?.by ?? null,
    release_authorised: release === null ? null : Number(release.authorised),
    release_actor: release?.actor ?? null,
    closing_due_on: appeal.closingDueOn,
    forwarded_to: appeal.forwardedTo,
    forwarded_number: appeal.forwardedNumber,
    ground: appeal.ground,
    reopened_on: appeal.reopenedOn,
    visited_on: appeal.visitedOn,
    no_visit_reason: appeal.noVisitReason,
    duplicate_of: appeal.duplicateOf,
    written_from: appeal.writtenFrom,
    phone_key: keys.phone,
    handle_key: keys.handle,
    number_freed: record.numberKept && !counts ? appeal.id : 0,
    control_since: record.controls.findLast(({ toOn }) => toOn === null)?.fromOn ?? null,
    changed_on: newestOf(newestOf(appeal.reopenedOn, appeal.dueSince), since),
  };
}
// biome-ignore-end lint/complexity/noExcessiveLinesPerFunction: one literal, a line a column

/** Written out, not spread: an import makes a dozen of these a row. */
export function rowsOfAppeal(record: AppealRecord): RowsOfAppeal {
  const { appeal } = record;
  const { id } = appeal;
  return {
    questions: appeal.questions.map((question, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      topic: question.topic,
      executor_id: question.executor,
      outcome: question.outcome,
      answered_on: question.answeredOn,
      text: question.text,
      executors: JSON.stringify(question.executors),
    })),
    ...datedRows(record),
    notes: appeal.notes.map(({ at, actor, text }, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      at,
      actor,
      text,
    })),
    letters: appeal.letters.map(({ about, on, number, outcome }, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      about,
      sent_on: on,
      number,
      outcome,
    })),
    attachments: appeal.attachments.map(({ sha256, mediaType, size, name }, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      sha256,
      media_type: mediaType,
      size,
      name,
    })),
  };
}

function datedRows(
  record: AppealRecord,
): Omit<RowsOfAppeal, 'questions' | 'notes' | 'letters' | 'attachments'> {
  const { id } = record.appeal;
  return {
    assignments: record.assignments.map((assignment, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      role: assignment.role,
      place: assignment.ordinal,
      official_id: assignment.official,
      from_on: assignment.fromOn,
      to_on: assignment.toOn,
      question: assignment.question,
    })),
    terms: record.terms.map((term, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      due_on: term.dueOn,
      basis: term.basis,
      from_on: term.fromOn,
      to_on: term.toOn,
    })),
    answers: record.answers.map((answer, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      outcome: answer.outcome,
      from_on: answer.fromOn,
      to_on: answer.toOn,
    })),
    controls: record.controls.map((control, index) => ({
      appeal_id: id,
      ordinal: index + 1,
      control: control.control,
      due_on: control.dueOn,
      from_on: control.fromOn,
      to_on: control.toOn,
    })),
  };
}

/** Dates are text, and text of one length is ordered as they are. */
const newestOf = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null =>
  one === null || (other !== null && other > one) ? other : one;

function controllerSince({ appeal, assignments }: AppealRecord): CalendarDate | null {
  if (appeal.controller === null) return null;
  const current = assignments.findLast(({ role, toOn }) => role === 'controller' && toOn === null);
  return current?.fromOn ?? null;
}
