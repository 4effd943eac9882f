import type { Recorded, SubjectType } from '../../domain/event.ts';
import { asStepId } from '../../domain/ids.ts';
import type { EventRow } from '../schema.ts';

/** An event with what is known of its step. */
export interface EventInStep extends EventRow {
  readonly undone_by: number | null;
  readonly reversals: number;
}

export const EVENTS_IN_STEPS =
  'select e.*, s.undone_by, s.reversals from events e join steps s on s.id = e.step';

export const HISTORY = `${EVENTS_IN_STEPS} where e.subject_id = ? order by e.version`;

/** The row was written from a typed draft, so its JSON has the shape its type says. */
export const recordedOf = <S extends SubjectType = SubjectType>(row: EventInStep): Recorded<S> =>
  ({
    type: row.type,
    facts: JSON.parse(row.facts),
    private: row.private === null ? null : JSON.parse(row.private),
    seq: row.seq,
    step: asStepId(row.step),
    subject: { type: row.subject_type, id: row.subject_id },
    version: row.version,
    at: row.at,
    actor: row.actor,
    undone: row.undone_by !== null,
  }) as unknown as Recorded<S>;

/** How many undo and redo events named one of these events' steps: each is a version of the subject. */
export function reversalsOf(rows: readonly Pick<EventInStep, 'step' | 'reversals'>[]): number {
  const [first] = rows;
  if (rows.every((row) => row.step === first?.step)) return first?.reversals ?? 0;
  const bySteps = new Map(rows.map((row) => [row.step, row.reversals]));
  return [...bySteps.values()].reduce((sum, reversals) => sum + reversals, 0);
}
