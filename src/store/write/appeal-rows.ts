import type { Appeal, AppealRecord } from '../../domain/appeal/appeal.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Applicant } from '../../domain/party/applicant.ts';
import { contactKeys } from '../../domain/party/contact-keys.ts';
import { foldCase } from '../../domain/text/fold-case.ts';
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

/** Keys in the order of the table's columns: rows are bound by place. */
export function appealRow(record: AppealRecord): AppealRow {
  const { appeal } = record;
  const { resolution } = appeal;
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
    registered_on: appeal.registeredOn,
    ...cohortOf(appeal),
    signatories: appeal.signatories,
    anonymous: Number(appeal.anonymous),
    topic: appeal.questions[0]?.topic ?? null,
    territory: appeal.territory,
    controller_id: appeal.controller,
    controller_since: controllerSince(record),
    executors: JSON.stringify(appeal.executors),
    control: appeal.control,
    status: appeal.status,
    outcome: appeal.outcome,
    ...datesOf(appeal),
    reply_number: appeal.replyNumber,
    repeat_of: appeal.repeatOf,
    key: appeal.key,
    version: appeal.version,
    resolution_by: resolution?.by ?? null,
    resolution_on: resolution?.on ?? null,
    resolution_text: resolution?.text ?? null,
    ...applicantColumns(appeal.applicant),
    summary: appeal.summary,
    text: appeal.text,
    ...laterColumns(appeal),
    number_freed: record.numberKept && appeal.status === 'annulled' ? appeal.id : 0,
    control_since: record.controls.findLast(({ toOn }) => toOn === null)?.fromOn ?? null,
    changed_on: changedOn(record),
  };
}

const cohortOf = ({ status, registeredOn }: Appeal) => {
  const counts = status !== 'annulled';
  return {
    registered_month: counts ? registeredOn.slice(0, 7) : null,
    registered_quarter: counts ? quarterOf(registeredOn) : null,
  };
};

const datesOf = (appeal: Appeal) => ({
  due_on: appeal.dueOn,
  original_due_on: appeal.originalDueOn,
  due_basis: appeal.dueBasis,
  due_provisional: Number(appeal.dueProvisional),
  control_due_on: appeal.controlDueOn,
  answered_on: appeal.answeredOn,
  closed_on: appeal.closedOn,
  released_on: appeal.releasedOn,
  days_to_answer: appeal.closedOn === null ? null : daysFrom(appeal.registeredOn, appeal.closedOn),
});

/** Those of the later migrations. */
const laterColumns = (appeal: Appeal) => ({
  against: appeal.against,
  stand_in_for: appeal.standIn?.for ?? null,
  stand_in_until: appeal.standIn?.until ?? null,
  due_since: appeal.dueSince,
  extended_on: appeal.extension?.on ?? null,
  extension_ground: appeal.extension?.ground ?? null,
  extension_reason: appeal.extension?.reason ?? null,
  first_reply_on: appeal.firstReplyOn,
  released_by: appeal.release?.by ?? null,
  release_authorised: appeal.release === null ? null : Number(appeal.release.authorised),
  release_actor: appeal.release?.actor ?? null,
  closing_due_on: appeal.closingDueOn,
  forwarded_to: appeal.forwardedTo,
  forwarded_number: appeal.forwardedNumber,
  ground: appeal.ground,
  reopened_on: appeal.reopenedOn,
  visited_on: appeal.visitedOn,
  no_visit_reason: appeal.noVisitReason,
  duplicate_of: appeal.duplicateOf,
  written_from: appeal.writtenFrom,
  ...keysOf(appeal),
});

function keysOf({ applicant }: Appeal) {
  const { phone, handle } = contactKeys(applicant);
  return { phone_key: phone, handle_key: handle };
}

const applicantColumns = (applicant: Applicant) => ({
  applicant_name: applicant.name,
  applicant_key: applicant.name === null ? null : foldCase(applicant.name),
  applicant_organisation: applicant.organisation,
  applicant_address: applicant.address,
  applicant_phone: applicant.phone,
  applicant_email: applicant.email,
  applicant_handle: applicant.handle,
});

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

const quarterOf = (date: CalendarDate): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** A date without a time is read as UTC, where every day has 24 hours. */
const daysFrom = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Dates are text, and text of one length is ordered as they are. */
function changedOn(record: AppealRecord): CalendarDate | null {
  const { reopenedOn, dueSince } = record.appeal;
  const days = [reopenedOn, dueSince, controllerSince(record)].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

function controllerSince({ appeal, assignments }: AppealRecord): CalendarDate | null {
  if (appeal.controller === null) return null;
  const current = assignments.findLast(({ role, toOn }) => role === 'controller' && toOn === null);
  return current?.fromOn ?? null;
}
