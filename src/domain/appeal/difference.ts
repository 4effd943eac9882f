import type { Appeal } from './appeal.ts';

/** One field that changed; a field inside another is dotted: `applicant.phone`, `questions.2.outcome`. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** Set by the store or by every change, or said by another field: no news to a person. */
const SILENT = new Set([
  ...['id', 'version', 'series', 'ordinal', 'year', 'number'],
  ...['dueSince', 'release.actor'],
]);

/** What a person would call the difference between two states of one appeal; null is «not there yet». */
export function differences(before: Appeal | null, after: Appeal): FieldChange[] {
  const old = before === null ? new Map<string, unknown>() : flatten(before);
  const now = flatten(after);
  const fields = [...new Set([...now.keys(), ...old.keys()])];
  const changed = fields.filter(
    (field) => !SILENT.has(field) && !isSame(old.get(field), now.get(field)),
  );
  return changed
    .filter((field) => field !== 'firstReplyOn' || !changed.some(isWordBack))
    .map((field) => ({ field, old: old.get(field) ?? null, new: now.get(field) ?? null }));
}

/** A letter or an answer says by itself that it was the first word back. */
const isWordBack = (field: string): boolean =>
  field === 'closedOn' || field.endsWith('answeredOn') || field.startsWith('letters.');

/** Fields of a known appeal that what was given again says otherwise; later life is not compared. */
export function differingFields(known: Appeal, given: Appeal): string[] {
  const one = flatten(known);
  const other = flatten(given);
  return GIVEN_FIELDS.filter((field) => !isSame(one.get(field), other.get(field)));
}

const GIVEN_FIELDS = [
  'channel',
  'network',
  'kind',
  'receivedOn',
  'registeredOn',
  'applicant.name',
  'applicant.organisation',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
  'applicant.handle',
  'signatories',
  'anonymous',
  'summary',
  'text',
  'questions.1.topic',
  'territory',
];

function flatten(appeal: Appeal): Map<string, unknown> {
  const { questions, notes, letters, attachments, ...rest } = appeal;
  const flat = new Map<string, unknown>();
  const entries = Object.entries(rest);
  // A group that is not there has none of its members.
  for (const [field, value] of entries) if (!GROUPS.has(field)) flat.set(field, value);
  for (const [field, value] of entries) {
    if (!GROUPS.has(field)) continue;
    for (const [key, member] of Object.entries(value ?? {}))
      if (member !== false) flat.set(`${field}.${key}`, member);
  }
  for (const { ordinal, executor: _, outcome, answeredOn, ...question } of questions) {
    // The answer to the only question is the appeal's own: it is said once.
    const answer = questions.length === 1 ? {} : { outcome, answeredOn };
    for (const [key, value] of Object.entries({ ...question, ...answer }))
      flat.set(`questions.${ordinal}.${key}`, value);
  }
  for (const [index, note] of notes.entries()) flat.set(`notes.${index + 1}`, note.text);
  for (const [index, { about, on }] of letters.entries())
    flat.set(`letters.${about}.${index + 1}`, on);
  for (const [index, { name }] of attachments.entries()) flat.set(`attachments.${index + 1}`, name);
  return flat;
}

/** Fields with fields of their own; they are named after the plain ones. */
const GROUPS: ReadonlySet<string> = new Set([
  'applicant',
  'resolution',
  'standIn',
  'extension',
  'release',
]);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
