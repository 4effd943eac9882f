import type { Appeal, Note, Question } from '../../domain/appeal/appeal.ts';
import type { AppealRow, NoteRow, QuestionRow } from '../schema.ts';

/** The columns hold codes that the domain wrote; `check` finds any that it did not. */
export function appealOf(
  row: AppealRow,
  questions: readonly QuestionRow[],
  notes: readonly NoteRow[],
): Appeal {
  const appeal: Unbranded<Appeal> = {
    id: row.id,
    number: row.number,
    series: row.series,
    ordinal: row.ordinal,
    year: row.year,
    channel: row.channel,
    network: row.network,
    legalStatus: row.legal_status,
    kind: row.kind,
    receivedOn: row.received_on,
    registeredOn: row.registered_on,
    applicant: {
      name: row.applicant_name,
      organisation: row.applicant_organisation,
      address: row.applicant_address,
      phone: row.applicant_phone,
      email: row.applicant_email,
      handle: row.applicant_handle,
    },
    signatories: row.signatories,
    anonymous: row.anonymous === 1,
    summary: row.summary,
    text: row.text,
    questions: questions.map(questionOf),
    territory: row.territory,
    controller: row.controller_id,
    executors: JSON.parse(row.executors),
    resolution:
      row.resolution_on === null
        ? null
        : { by: row.resolution_by, on: row.resolution_on, text: row.resolution_text },
    ...progressOf(row),
    repeatOf: row.repeat_of,
    key: row.key,
    notes: notes.map(({ at, actor, text }): Note => ({ at, actor, text })),
    version: row.version,
  };
  return appeal as Appeal;
}

/** The codes and ids as the engine gives them. */
type Unbranded<T> = { readonly [K in keyof T]: unknown };

const questionOf = (row: QuestionRow): Unbranded<Question> => ({
  ordinal: row.ordinal,
  topic: row.topic,
  text: row.text,
  executor: row.executor_id,
  outcome: row.outcome,
  answeredOn: row.answered_on,
});

const progressOf = (row: AppealRow) => ({
  control: row.control,
  status: row.status,
  dueOn: row.due_on,
  originalDueOn: row.original_due_on,
  dueBasis: row.due_basis,
  dueProvisional: row.due_provisional === 1,
  controlDueOn: row.control_due_on,
  answeredOn: row.answered_on,
  replyNumber: row.reply_number,
  outcome: row.outcome,
  releasedOn: row.released_on,
  closedOn: row.closed_on,
});
