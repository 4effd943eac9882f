import type { CalendarDate } from '../../ids.ts';
import type { AnswerPeriod, Appeal, Assignment, ControlPeriod, TermPeriod } from '../appeal.ts';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The record while its events are folded into it. */
export interface AppealDraft {
  readonly appeal: Writable<Appeal>;
  readonly assignments: Writable<Assignment>[];
  readonly terms: Writable<TermPeriod>[];
  readonly answers: Writable<AnswerPeriod>[];
  readonly controls: Writable<ControlPeriod>[];
  readonly numberKept: boolean;
}

export function startTerm(
  { appeal, terms }: Pick<AppealDraft, 'appeal' | 'terms'>,
  fromOn: CalendarDate,
): void {
  if (appeal.dueOn === null || appeal.dueBasis === null) return;
  appeal.dueSince = fromOn;
  endOpen(terms, fromOn);
  terms.push({ dueOn: appeal.dueOn, basis: appeal.dueBasis, fromOn, toOn: null });
}

export function startControl({ appeal, controls }: AppealDraft, fromOn: CalendarDate): void {
  endOpen(controls, fromOn);
  controls.push({ control: appeal.control, dueOn: appeal.controlDueOn, fromOn, toOn: null });
}

export function startRole(
  draft: AppealDraft,
  role: Assignment['role'],
  officials: readonly Assignment['official'][],
  { fromOn, question = null }: { fromOn: CalendarDate; question?: number | null },
): void {
  endOpen(
    draft.assignments.filter((one) => one.role === role && one.question === question),
    fromOn,
  );
  for (const [index, official] of officials.entries())
    draft.assignments.push({ role, ordinal: index + 1, question, official, fromOn, toOn: null });
}

export function endOpen(rows: { toOn: CalendarDate | null }[], on: CalendarDate): void {
  for (const row of rows) row.toOn ??= on;
}
