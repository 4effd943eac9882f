import type { Control, Outcome } from '../codes.ts';
import type { CalendarDate, OfficialId } from '../ids.ts';
import type { AppealRecord } from './appeal.ts';
import type { FieldChange } from './difference.ts';

interface Dated {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
}

/** What stood of an appeal at the end of a day, by its dated rows. */
export interface Standing {
  /** null: it was open. */
  readonly closedOn: CalendarDate | null;
  readonly outcome: Outcome | null;
  readonly dueOn: CalendarDate | null;
  readonly controller: OfficialId | null;
  /** Of the whole appeal and of its questions, each once. */
  readonly executors: readonly OfficialId[];
  readonly control: Control | null;
}

export function standingOn(record: AppealRecord, day: CalendarDate): Standing {
  const { assignments, answers, terms, controls } = record;
  const stood = ({ fromOn, toOn }: Dated): boolean =>
    fromOn <= day && (toOn === null || toOn > day);
  const answer = answers.findLast(stood);
  const assigned = assignments.filter(stood);
  const executors = assigned.filter(({ role }) => role === 'executor');
  return {
    closedOn: answer?.fromOn ?? null,
    outcome: answer?.outcome ?? null,
    dueOn: terms.findLast(stood)?.dueOn ?? null,
    controller: assigned.findLast(({ role }) => role === 'controller')?.official ?? null,
    executors: [...new Set(executors.map(({ official }) => official))],
    control: controls.findLast(stood)?.control ?? null,
  };
}

/** All that a report of a day counts of an appeal, by the fields that a person knows. */
export type CountedFields = ReadonlyMap<string, unknown>;

export function fieldsCountedOn(record: AppealRecord, day: CalendarDate): CountedFields {
  const { appeal } = record;
  const standing = standingOn(record, day);
  return new Map<string, unknown>([
    ['registeredOn', appeal.registeredOn],
    ['channel', appeal.channel],
    ['network', appeal.network],
    ['legalStatus', appeal.legalStatus],
    ['kind', appeal.kind],
    ...appeal.questions.map(({ ordinal, topic }) => [`questions.${ordinal}.topic`, topic] as const),
    ['territory', appeal.territory],
    ['signatories', appeal.signatories],
    ['anonymous', appeal.anonymous],
    ['repeatOf', appeal.repeatOf],
    ['controller', standing.controller],
    ['executors', standing.executors.toSorted((a, b) => a - b)],
    ['dueOn', standing.dueOn],
    ['outcome', standing.outcome],
    ['closedOn', standing.closedOn],
    ['control', standing.control],
  ]);
}

/** What a report of that day would count otherwise. */
export const standingChanges = (before: CountedFields, now: CountedFields): FieldChange[] =>
  [...new Set([...now.keys(), ...before.keys()])]
    .map((field) => ({ field, old: before.get(field) ?? null, new: now.get(field) ?? null }))
    .filter((change) => JSON.stringify(change.old) !== JSON.stringify(change.new));
