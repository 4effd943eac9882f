import { CONTROLS, OUTCOMES } from '../../domain/codes.ts';
import { MISSING } from '../figures.ts';
import type { LineId, RowRole } from '../report.ts';
import { type PlannedRow, plainRow } from './row-plan.ts';

/** Shown whole, with zeros. */
export const planLines = (rows: readonly PlannedRow[]) => (): readonly PlannedRow[] => rows;

/** A part of the total. */
export const line = (id: LineId, sources: readonly string[] = [id]): PlannedRow => ({
  ...plainRow(id, { of: 'line', line: id }),
  sources,
});
/** A part of the row above it. */
export const under = (id: LineId): PlannedRow => ({ ...line(id), level: 2 });
export const beside = (id: LineId, role: RowRole = 'mark'): PlannedRow => ({ ...line(id), role });

/** What was decided, each outcome under it, and what is open still. */
export const planOutcomes = (): readonly PlannedRow[] => [
  line('decided', OUTCOMES),
  ...OUTCOMES.map((code): PlannedRow => ({ ...plainRow(code, { of: 'outcome', code }), level: 2 })),
  line('open', [MISSING]),
];

export const planControls = (): readonly PlannedRow[] =>
  CONTROLS.map((code) => plainRow(code, { of: 'control', code }));
