import type { OfficeList } from '../domain/codes.ts';
import type { DateField } from '../domain/refusal.ts';

/** Words of an appeal's life: its fields, its events, and what the daily verbs say. */
export interface AppealNames {
  /** By JSON key, as a label. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of a dotted field of a change: `applicant.phone`, `questions.2.outcome`. */
  fieldName(field: string): string;
  readonly dateFields: Readonly<Record<DateField, string>>;
  /** By event type. */
  readonly events: Readonly<Record<string, string>>;
  /** Fits the sentence of an unknown entry. */
  readonly listAccusative: Readonly<Record<OfficeList, string>>;
  /** Bytes, kilobytes, megabytes. */
  readonly sizeUnits: readonly [string, string, string];
  readonly yes: string;
  readonly no: string;
  readonly overdue: string;
  readonly answeredLate: string;
  /** Forwarded or left unexamined after its own term. */
  readonly closedLate: string;
  readonly officeTerm: string;
  readonly provisional: string;
  readonly asked: AskedFields;
  readonly said: AppealRemarks;
}

/** Questions of `add` on a terminal. */
export interface AskedFields {
  readonly summary: string;
  readonly channel: string;
  readonly network: string;
  readonly applicant: string;
  readonly handle: string;
  readonly topic: string;
  readonly territory: string;
  readonly controller: string;
}

/** Remarks of the daily verbs. */
export interface AppealRemarks {
  undone(steps: string): string;
  redone(steps: string): string;
  knownKey(number: string, differing: readonly string[]): string;
  /** The same person on the same matter: what the earlier appeal may make of the new one. */
  readonly similar: Readonly<
    Record<'repeat' | 'duplicate' | 'earlier', (appeals: SimilarNames) => string>
  >;
  moreRows(shown: string): string;
  readonly nothingFound: string;
  tellApplicant(number: string, by: string): string;
  secondNotice(number: string): string;
  openDuplicates(number: string, duplicates: string): string;
  fewAlike(count: number, least: number): string;
  standIn(count: string, until: string): string;
  confirmBulk(count: string): string;
}

export interface SimilarNames {
  readonly number: string;
  readonly earlier: string;
  readonly registeredOn: string;
  readonly status: string;
}
