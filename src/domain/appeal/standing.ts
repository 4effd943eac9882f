import type { CalendarDate } from '../ids.ts';
import type { AppealRecord, Assignment } from './appeal.ts';
import type { FieldChange } from './difference.ts';

interface Dated {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
}

/** What a report of a day counts of an appeal, by the fields that a person knows. */
export type Standing = ReadonlyMap<string, unknown>;

export function standingOn(record: AppealRecord, day: CalendarDate): Standing {
  const { appeal, assignments, answers, terms, controls } = record;
  const stood = ({ fromOn, toOn }: Dated): boolean =>
    fromOn <= day && (toOn === null || toOn > day);
  const answer = answers.findLast(stood);
  const officials = (role: Assignment['role']) =>
    assignments.filter((one) => one.role === role && stood(one)).map(({ official }) => official);
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
    ['controller', officials('controller').at(-1) ?? null],
    ['executors', [...new Set(officials('executor'))].sort((a, b) => a - b)],
    ['dueOn', terms.findLast(stood)?.dueOn ?? null],
    ['outcome', answer?.outcome ?? null],
    ['closedOn', answer?.fromOn ?? null],
    ['control', controls.findLast(stood)?.control ?? null],
  ]);
}

/** What a report of that day would count otherwise. */
export const standingChanges = (before: Standing, now: Standing): FieldChange[] =>
  [...new Set([...now.keys(), ...before.keys()])]
    .map((field) => ({ field, old: before.get(field) ?? null, new: now.get(field) ?? null }))
    .filter((change) => JSON.stringify(change.old) !== JSON.stringify(change.new));
