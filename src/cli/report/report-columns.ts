import type { ReportTexts } from '../../i18n/shape-report.ts';
import type { Column, ColumnKind } from '../../render/result.ts';
import type { ColumnId, PeriodReport, SectionTable } from '../../reports/report.ts';

interface ReportColumn {
  readonly kind: ColumnKind;
  /** Percents of change go first, then changes, then the periods compared; the period itself stays. */
  readonly drop?: number;
}

/** Widest first to go where the terminal is narrow: see `drop`. */
const COLUMNS: Readonly<Record<ColumnId, ReportColumn>> = {
  accounts: { kind: 'count' },
  count: { kind: 'count' },
  statutory: { kind: 'count' },
  informal: { kind: 'count' },
  share: { kind: 'percent', drop: 3 },
  answered: { kind: 'count' },
  open: { kind: 'count' },
  overdue: { kind: 'count' },
  late: { kind: 'count', drop: 1 },
  inTime: { kind: 'percent' },
  replied: { kind: 'count' },
  cameBack: { kind: 'count' },
  cameBackShare: { kind: 'percent' },
  medianDays: { kind: 'count', drop: 2 },
  p90Days: { kind: 'count' },
  previousMedian: { kind: 'count', drop: 5 },
  lastYearMedian: { kind: 'count', drop: 4 },
  openAtStart: { kind: 'count' },
  received: { kind: 'count' },
  reopened: { kind: 'count' },
  closed: { kind: 'count' },
  openAtEnd: { kind: 'count' },
  messages: { kind: 'count' },
  threads: { kind: 'count' },
  senders: { kind: 'count' },
  appeals: { kind: 'count' },
  medianReply: { kind: 'count' },
  repliedInAim: { kind: 'percent' },
  previous: { kind: 'count', drop: 5 },
  previousDelta: { kind: 'delta', drop: 7 },
  previousPercent: { kind: 'percent-delta', drop: 13 },
  lastYear: { kind: 'count', drop: 4 },
  lastYearDelta: { kind: 'delta', drop: 6 },
  lastYearPercent: { kind: 'percent-delta', drop: 12 },
  yearToDate: { kind: 'count', drop: 9 },
  lastYearToDate: { kind: 'count', drop: 8 },
  yearToDateDelta: { kind: 'delta', drop: 10 },
  yearToDatePercent: { kind: 'percent-delta', drop: 11 },
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
  if (id === 'count' && ASSIGNED.has(section.id)) return texts.assigned;
  const named = { count: report.period, previous: report.previous, lastYear: report.lastYear };
  const short = id in named ? texts.shortPeriod(named[id as keyof typeof named]) : null;
  return short ?? texts.columns[id];
}

const ASSIGNED: ReadonlySet<string> = new Set(['controllers', 'executors']);
