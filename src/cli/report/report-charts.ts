import type { Messages } from '../../i18n/messages.ts';
import type { Chart, ReportSection } from '../../render/result.ts';
import { MISSING } from '../../reports/figures.ts';
import type { MonthsByChannel } from '../../reports/months-by-channel.ts';
import type { ColumnId, SectionId } from '../../reports/report.ts';
import { OTHER } from '../../reports/rows/top-rows.ts';

/** More bars than this are read in the table. */
const MOST_BARS = 12;

/**
 * Pictures of a report's figures: months by channel, channels, topics, territories, answers in time
 * by controller, and how long an answer took.
 */
export function reportCharts(
  sections: readonly ReportSection[],
  months: MonthsByChannel | null,
  messages: Messages,
): readonly Chart[] {
  const { charts } = messages.report;
  const bars = (of: Bars): readonly Chart[] => {
    const section = sections.find(({ id }) => id === of.section);
    return section ? [barsOf(section, of)] : [];
  };
  const byCount = (['channels', 'topics', 'territories'] as const).flatMap((section) =>
    bars({ section, column: 'count', unit: 'count' }),
  );
  const inTime = bars({
    section: 'controllers',
    column: 'inTime',
    unit: 'percent',
    title: charts.inTime,
  });
  const waiting = sections.some(({ id }) => id === 'days') ? 'days' : 'controllers';
  const waits = bars({
    section: waiting,
    column: 'medianDays',
    unit: 'count',
    title: charts.waiting[waiting],
  });
  const all = [...(months ? [columnsOf(months, messages)] : []), ...byCount, ...inTime, ...waits];
  return all.filter(({ points }) => points.some(({ values }) => values.some(Boolean)));
}

const columnsOf = (
  { months, channels, counts }: MonthsByChannel,
  { codes, report }: Messages,
): Chart => ({
  id: 'months',
  title: report.charts.months,
  kind: 'columns',
  unit: 'count',
  series: channels.map((channel) => codes.channel[channel]),
  points: months.map((month, index) => ({
    label: report.month(month),
    values: counts[index] ?? [],
  })),
});

interface Bars {
  readonly section: SectionId;
  readonly column: ColumnId;
  readonly unit: 'count' | 'percent';
  /** The section's own where nothing is said. */
  readonly title?: string;
}

/**
 * Of the rows of the first level, the greatest first, «other» and «none» last. No bar without a figure,
 * nor for no appeals; no days at all are a figure.
 */
function barsOf(section: ReportSection, { column, unit, title = section.title }: Bars): Chart {
  const place = section.columns.findIndex(({ id }) => id === column);
  const isLast = (key: string): number => Number(key === OTHER || key === MISSING);
  const points = section.rows
    .filter(({ level }) => level !== 2)
    .map(({ key, label, cells }) => ({ key, label, value: cells[place]?.value ?? null }))
    .flatMap(({ value, ...row }) => (typeof value === 'number' ? [{ ...row, value }] : []))
    .filter(({ value }) => value > 0 || column !== 'count')
    .sort((a, b) => isLast(a.key) - isLast(b.key) || b.value - a.value)
    .slice(0, MOST_BARS)
    .map(({ label, value }) => ({ label, values: [value] }));
  return { id: `${section.id}-${column}`, title, kind: 'bars', unit, series: [title], points };
}
