import type { Messages } from '../../i18n/messages.ts';
import type { Chart, ReportSection } from '../../render/result.ts';
import { MISSING } from '../../reports/figures.ts';
import type { MonthsByChannel } from '../../reports/months-by-channel.ts';
import { OTHER } from '../../reports/rows/top-rows.ts';

/** More bars than this are read in the table. */
const MOST_BARS = 12;

/** Pictures of a report's figures: months by channel, then channels, topics and controllers. */
export function reportCharts(
  sections: readonly ReportSection[],
  months: MonthsByChannel,
  { codes, report }: Messages,
): readonly Chart[] {
  const columns: Chart = {
    id: 'months',
    title: report.charts.months,
    kind: 'columns',
    unit: 'count',
    series: months.channels.map((channel) => codes.channel[channel]),
    points: months.months.map((month, index) => ({
      label: report.month(month),
      values: months.counts[index] ?? [],
    })),
  };
  const bars = (['channels', 'topics', 'territories'] as const).flatMap((id) => {
    const section = sections.find((each) => each.id === id);
    return section ? [barsOf(section)] : [];
  });
  return [columns, ...bars].filter(({ points }) =>
    points.some(({ values }) => values.some(Boolean)),
  );
}

/** The first column of the rows of the first level, the greatest first, «other» and «none» last. */
function barsOf({ id, title, rows }: ReportSection): Chart {
  const counts = rows
    .filter(({ level }) => level !== 2)
    .map(({ key, label, cells }) => ({ key, label, count: Number(cells[0]?.value ?? 0) }))
    .filter(({ count }) => count > 0);
  const isLast = (key: string): number => Number(key === OTHER || key === MISSING);
  const points = counts
    .sort((a, b) => isLast(a.key) - isLast(b.key) || b.count - a.count)
    .slice(0, MOST_BARS)
    .map(({ label, count }) => ({ label, values: [count] }));
  return { id, title, kind: 'bars', unit: 'count', series: [title], points };
}
