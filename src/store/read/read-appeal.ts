import type { Appeal, Attachment, Letter, Note, Question } from '../../domain/appeal/appeal.ts';
import type { Applicant } from '../../domain/party/applicant.ts';
import type { AttachmentRow } from '../schema/attachment-row.ts';
import type { AppealRow, LetterRow, NoteRow, QuestionRow } from '../schema.ts';

/** The rows beside an appeal's own that its state is read from. */
export interface RowsBeside {
  readonly questions: readonly QuestionRow[];
  readonly notes: readonly NoteRow[];
  readonly letters: readonly LetterRow[];
  readonly attachments: readonly AttachmentRow[];
}

/**
 * What `appealOf` reads, of a table half of which is there to be searched and counted by: every
 * column takes its time, and an export has millions. The text comes last, the longest by far.
 */
export const APPEAL_COLUMNS = `id, number, series, ordinal, year, channel, network, legal_status, kind,
  received_on, registered_on, applicant_name, applicant_organisation, applicant_address,
  applicant_phone, applicant_email, applicant_handle, signatories, anonymous, summary, territory,
  against, controller_id, executors, resolution_by, resolution_on, resolution_text, stand_in_for,
  stand_in_until, control, status, due_on, original_due_on, due_basis, due_provisional, due_since,
  extended_on, extension_ground, extension_reason, control_due_on, first_reply_on, visited_on,
  no_visit_reason, answered_on, reply_number, outcome, released_on, released_by, release_authorised,
  release_actor, closed_on, closing_due_on, forwarded_to, forwarded_number, ground, reopened_on,
  repeat_of, duplicate_of, written_from, key, version`;

/** The columns hold codes that the domain wrote; `check` finds any that it did not. */
export function appealOf(row: AppealRow, beside: RowsBeside): Appeal {
  const { questions, notes, letters, attachments } = beside;
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
    applicant: applicantOf(row),
    signatories: row.signatories,
    anonymous: row.anonymous === 1,
    summary: row.summary,
    text: row.text,
    questions: questions.map(questionOf),
    territory: row.territory,
    against: row.against,
    controller: row.controller_id,
    executors: JSON.parse(row.executors),
    resolution:
      row.resolution_on === null
        ? null
        : { by: row.resolution_by, on: row.resolution_on, text: row.resolution_text },
    standIn:
      row.stand_in_until === null ? null : { for: row.stand_in_for, until: row.stand_in_until },
    ...progressOf(row),
    ...endOf(row),
    letters: letters.map(letterOf),
    repeatOf: row.repeat_of,
    duplicateOf: row.duplicate_of,
    writtenFrom: row.written_from,
    key: row.key,
    notes: notes.map(({ at, actor, text }): Note => ({ at, actor, text })),
    attachments: attachments.map(attachmentOf),
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
  executors: JSON.parse(row.executors),
  outcome: row.outcome,
  answeredOn: row.answered_on,
});

const applicantOf = (row: AppealRow): Applicant => ({
  name: row.applicant_name,
  organisation: row.applicant_organisation,
  address: row.applicant_address,
  phone: row.applicant_phone,
  email: row.applicant_email,
  handle: row.applicant_handle,
});

const letterOf = ({ about, sent_on: on, number, outcome }: LetterRow): Unbranded<Letter> => ({
  about,
  on,
  number,
  outcome,
});

const attachmentOf = ({ name, media_type, size, sha256 }: AttachmentRow): Attachment => ({
  name,
  mediaType: media_type,
  size,
  sha256,
});

const progressOf = (row: AppealRow) => ({
  control: row.control,
  status: row.status,
  dueOn: row.due_on,
  originalDueOn: row.original_due_on,
  dueBasis: row.due_basis,
  dueProvisional: row.due_provisional === 1,
  dueSince: row.due_since,
  extension:
    row.extended_on === null
      ? null
      : { on: row.extended_on, ground: row.extension_ground, reason: row.extension_reason },
  controlDueOn: row.control_due_on,
  firstReplyOn: row.first_reply_on,
  visitedOn: row.visited_on,
  noVisitReason: row.no_visit_reason,
});

const endOf = (row: AppealRow) => ({
  answeredOn: row.answered_on,
  replyNumber: row.reply_number,
  outcome: row.outcome,
  releasedOn: row.released_on,
  release:
    row.release_actor === null
      ? null
      : {
          by: row.released_by,
          authorised: row.release_authorised === 1,
          actor: row.release_actor,
        },
  closedOn: row.closed_on,
  closingDueOn: row.closing_due_on,
  forwardedTo: row.forwarded_to,
  forwardedNumber: row.forwarded_number,
  ground: row.ground,
  reopenedOn: row.reopened_on,
});
