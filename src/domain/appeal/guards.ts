import type { CalendarDate, OfficialId } from '../ids.ts';
import type { DateField, Refusal } from '../refusal.ts';
import { type Appeal, isOpen } from './appeal.ts';
import type { Rules } from './input.ts';
import { movesOf } from './moves.ts';

/** Conditions that several verbs share; null where the condition holds. */

export const refusalIfAnnulled = (appeal: Appeal): Refusal | null =>
  appeal.status === 'annulled' ? { code: 'annulled', number: appeal.number } : null;

export const refusalIfClosed = (appeal: Appeal): Refusal | null =>
  isOpen(appeal)
    ? null
    : {
        code: 'already-closed',
        number: appeal.number,
        status: appeal.status,
        closedOn: appeal.closedOn,
        possible: movesOf(appeal),
      };

/** Forwarding, leaving unexamined and withdrawal are of the whole appeal. */
export function refusalIfPartlyAnswered(appeal: Appeal): Refusal | null {
  const { number, questions } = appeal;
  const done = questions.find(({ outcome }) => outcome !== null);
  if (!done) return null;
  const { ordinal: question, answeredOn } = done;
  return { code: 'partly-answered', number, question, answeredOn, possible: movesOf(appeal) };
}

/** A move is made today at the latest, and not before what came before it. */
export const refusalOfDay = (
  appeal: Appeal,
  [field, on]: readonly [DateField, CalendarDate],
  rules: Pick<Rules, 'today'>,
): Refusal | null =>
  refusalIfFuture(field, on, rules) ??
  refusalIfBefore(['registered', appeal.registeredOn], [field, on]) ??
  (appeal.reopenedOn === null
    ? null
    : refusalIfBefore(['reopened', appeal.reopenedOn], [field, on]));

export const refusalIfFuture = (
  field: DateField,
  date: CalendarDate,
  { today }: Pick<Rules, 'today'>,
): Refusal | null => (date > today ? { code: 'date-in-future', field, date, today } : null);

export const refusalIfBefore = (
  [earlier, earlierOn]: readonly [DateField, CalendarDate],
  [later, laterOn]: readonly [DateField, CalendarDate],
): Refusal | null =>
  laterOn < earlierOn ? { code: 'dates-out-of-order', earlier, earlierOn, later, laterOn } : null;

export const refusalIfNoQuestion = (
  appeal: Appeal,
  question: number | undefined,
): Refusal | null =>
  question === undefined || appeal.questions.some(({ ordinal }) => ordinal === question)
    ? null
    : {
        code: 'question-unknown',
        number: appeal.number,
        question,
        questions: appeal.questions.length,
      };

/** An official takes part only while in office. */
export function refusalIfInactive(
  officials: readonly (OfficialId | null | undefined)[],
  on: CalendarDate,
  rules: Pick<Rules, 'officials'>,
): Refusal | null {
  for (const id of officials) {
    const official = id == null ? undefined : rules.officials.get(id);
    if (!official) continue;
    const { name, activeFrom, activeTo } = official;
    if ((activeFrom !== null && on < activeFrom) || (activeTo !== null && on > activeTo))
      return { code: 'official-inactive', name, on, activeFrom, activeTo };
  }
  return null;
}
