import type { InboxSchema } from './inbox/schema.ts';
import type { AttachmentRow } from './schema/attachment-row.ts';
import type { FrozenRow } from './schema/frozen-row.ts';
import type { AccountRow, CodedRow, OfficialRow } from './schema/list-rows.ts';
import type { PersonRow } from './schema/person-row.ts';
import type { ImportRow, RegisterRow } from './schema/register-rows.ts';

/** The columns as the engine gives them: dates are text, booleans 0 or 1, lists JSON. */
export interface Schema extends InboxSchema {
  head: HeadRow;
  steps: StepRow;
  events: EventRow;
  counters: { series: string; year: number; value: number };
  appeals: AppealRow;
  questions: QuestionRow;
  assignments: AssignmentRow;
  terms: TermRow;
  answers: AnswerRow;
  controls: ControlRow;
  notes: NoteRow;
  letters: LetterRow;
  attachments: AttachmentRow;
  officials: OfficialRow;
  topics: CodedRow;
  territories: CodedRow;
  policies: PolicyRow;
  calendar_years: CalendarRow;
  registers: RegisterRow;
  imports: ImportRow;
  reminders: ReminderRow;
  accounts: AccountRow;
  persons: PersonRow;
  frozen: FrozenRow;
}

export interface HeadRow {
  id: 1;
  seq: number;
  hash: string;
}

export interface StepRow {
  /** `seq` of its first event. */
  id: number;
  actor: string;
  at: string;
  /** `seq` of its last event; others' events may stand between. */
  last_seq: number;
  /** 0 for undo and redo themselves and for the step that made the register. */
  reversible: number;
  /** `seq` of the `undone` event in force. */
  undone_by: number | null;
  /** How many undo and redo events named it. */
  reversals: number;
}

export interface EventRow {
  seq: number;
  step: number;
  subject_type: string;
  subject_id: number;
  version: number;
  type: string;
  at: string;
  actor: string;
  /** Canonical JSON, as it was hashed. */
  facts: string;
  private_digest: string | null;
  salt: string | null;
  private: string | null;
  hash: string;
}

export interface AppealRow {
  id: number;
  number: string;
  series: string;
  ordinal: number;
  year: number;
  channel: string;
  network: string | null;
  legal_status: string;
  kind: string;
  received_on: string;
  registered_on: string;
  /** `2023-03`; null where annulled: such an appeal is counted nowhere. */
  registered_month: string | null;
  /** `2023-Q1`; null likewise. */
  registered_quarter: string | null;
  signatories: number | null;
  anonymous: number;
  /** Of the first question. */
  topic: string | null;
  territory: string | null;
  controller_id: number | null;
  controller_since: string | null;
  executors: string;
  control: string;
  status: string;
  outcome: string | null;
  due_on: string | null;
  original_due_on: string | null;
  due_basis: string | null;
  due_provisional: number;
  control_due_on: string | null;
  answered_on: string | null;
  closed_on: string | null;
  released_on: string | null;
  /** Calendar days from registration to closing. */
  days_to_answer: number | null;
  reply_number: string | null;
  repeat_of: number | null;
  key: string | null;
  version: number;
  resolution_by: number | null;
  resolution_on: string | null;
  resolution_text: string | null;
  applicant_name: string | null;
  applicant_key: string | null;
  applicant_organisation: string | null;
  applicant_address: string | null;
  applicant_phone: string | null;
  applicant_email: string | null;
  applicant_handle: string | null;
  summary: string;
  text: string | null;
  against: string | null;
  stand_in_for: number | null;
  stand_in_until: string | null;
  /** From which day `due_on` has been in force: before it another term was. */
  due_since: string | null;
  extended_on: string | null;
  extension_ground: string | null;
  extension_reason: string | null;
  first_reply_on: string | null;
  released_by: number | null;
  release_authorised: number | null;
  release_actor: string | null;
  closing_due_on: string | null;
  forwarded_to: string | null;
  forwarded_number: string | null;
  ground: string | null;
  /** The last time: as of an earlier day the dated answers tell. */
  reopened_on: string | null;
  visited_on: string | null;
  no_visit_reason: string | null;
  duplicate_of: number | null;
  written_from: number | null;
  /** By which an applicant is known again. */
  phone_key: string | null;
  handle_key: string | null;
  /** Its own id where the number, a journal's, may be taken again; else 0. */
  number_freed: number;
  /** From which day `control` has been so. */
  control_since: string | null;
  /** The last day of reopening, of another term or another controller: reports of days since then ask no further. */
  changed_on: string | null;
}

/** A row of one appeal, in its place from 1. */
interface RowOfAppeal {
  appeal_id: number;
  ordinal: number;
}
interface DatedRow extends RowOfAppeal {
  from_on: string;
  /** The first day it no longer was so. */
  to_on: string | null;
}
export interface QuestionRow extends RowOfAppeal {
  topic: string | null;
  executor_id: number | null;
  outcome: string | null;
  answered_on: string | null;
  text: string | null;
  /** JSON; the first is `executor_id`. */
  executors: string;
}
export interface AssignmentRow extends DatedRow {
  role: string;
  place: number;
  official_id: number;
  /** Executors of this question alone. */
  question: number | null;
}
export interface TermRow extends DatedRow {
  due_on: string;
  basis: string;
}
export interface AnswerRow extends DatedRow {
  outcome: string;
}
export interface ControlRow extends DatedRow {
  control: string;
  due_on: string | null;
}
export interface NoteRow extends RowOfAppeal {
  at: string;
  actor: string;
  text: string;
}
export interface LetterRow extends RowOfAppeal {
  about: string;
  sent_on: string;
  number: string | null;
  outcome: string | null;
}

export interface ReminderRow {
  id: number;
  official_id: number;
  day: string;
  /** JSON: `[{appeal, kind}]`. */
  items: string;
  version: number;
}
export interface PolicyRow {
  id: number;
  /** `seq` of the event that brought it: the newest one holds. */
  adopted: number;
  policy: string;
  version: number;
}
export interface CalendarRow {
  id: number;
  adopted: number;
  year: number;
  calendar: string;
  version: number;
}
