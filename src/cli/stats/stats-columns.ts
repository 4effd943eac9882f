import type { Messages } from '../../i18n/messages.ts';
import type { Cell, Column, ColumnKind } from '../../render/result.ts';
import type { StatsCells } from '../../reports/stats/stats.ts';
import type { StatsMeasure } from '../../reports/stats/stats-measures.ts';

const PERCENTS: ReadonlySet<StatsMeasure> = new Set(['share', 'inTime', 'cameBackShare']);

export const kindOf = (measure: StatsMeasure): ColumnKind =>
  PERCENTS.has(measure) ? 'percent' : 'count';

/** The report's own words where it has that column. */
export function measureTitle(measure: StatsMeasure, { report, stats }: Messages): string {
  const own: Readonly<Partial<Record<StatsMeasure, string>>> = stats.measures;
  const reports: Readonly<Partial<Record<StatsMeasure, string>>> = report.columns;
  return own[measure] ?? reports[measure] ?? measure;
}

/** The last measures go first where the terminal is narrow; the first always stays. */
export const measureColumns = (
  measures: readonly StatsMeasure[],
  messages: Messages,
): readonly Column[] =>
  measures.map((measure, place) => ({
    id: measure,
    title: measureTitle(measure, messages),
    kind: kindOf(measure),
    ...(place > 0 && { drop: place }),
  }));

export function measureCell(measure: StatsMeasure, cells: StatsCells): Cell {
  const value = cells[measure] ?? null;
  return measure === 'overdue' && value !== null && value > 0 ? { value, tone: 'bad' } : { value };
}
