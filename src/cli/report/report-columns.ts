import type { ReportTexts } from '../../i18n/shape-report.ts';
import type { Column, ColumnKind } from '../../render/result.ts';
import type { ColumnId, PeriodReport, SectionTable } from '../../reports/report.ts';

interface ReportColumn {
  readonly kind: ColumnKind;
  /** Percents of change go first, then changes, then the periods compared; the period itself stays. */
  readonly drop?: number;
}

const COLUMNS: Readonly<Record<ColumnId, ReportColumn>> = {
  count: { kind: 'count' },
  share: { kind: 'percent', drop: 1 },
  answered: { kind: 'count' },
  open: { kind: 'count' },
  overdue: { kind: 'count' },
  previous: { kind: 'count', drop: 3 },
  previousDelta: { kind: 'delta', drop: 5 },
  previousPercent: { kind: 'percent-delta', drop: 8 },
  lastYear: { kind: 'count', drop: 2 },
  lastYearDelta: { kind: 'delta', drop: 4 },
  lastYearPercent: { kind: 'percent-delta', drop: 7 },
  yearToDate: { kind: 'count', drop: 6 },
};

export const reportColumns = (
  section: SectionTable,
  report: PeriodReport,
  texts: ReportTexts,
): readonly Column[] =>
  section.columns.map((id) => ({
    id,
    title: titleOf(id, { section, report, texts }),
    ...COLUMNS[id],
  }));

/** A period stands over its figures by name, where it has a short one. */
function titleOf(
  id: ColumnId,
  { section, report, texts }: { section: SectionTable; report: PeriodReport; texts: ReportTexts },
): string {
  if (id === 'count' && section.id === 'controllers') return texts.assigned;
  const named = { count: report.period, previous: report.previous, lastYear: report.lastYear };
  const short = id in named ? texts.shortPeriod(named[id as keyof typeof named]) : null;
  return short ?? texts.columns[id];
}
