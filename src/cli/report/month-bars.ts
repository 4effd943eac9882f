import type { Messages } from '../../i18n/messages.ts';
import { cut, pad, textWidth } from '../../render/text-width.ts';
import type { MonthsByChannel } from '../../reports/months-by-channel.ts';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'] as const;
const SPARKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** More lines than this are read in the table. */
const MOST_BARS = 24;
const LONGEST_BAR = 48;
const GAP = '  ';

/** Months as bars, and each channel's course through them as a line of eight heights. */
export function monthBars(
  { months, channels, counts }: MonthsByChannel,
  { codes, report, locale }: Messages,
  width: number,
): readonly string[] {
  if (months.length < 2) return [];
  const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const names = [...months.map(report.month), ...channels.map((each) => codes.channel[each])];
  const column = Math.min(Math.max(...names.map(textWidth)), Math.floor(width / 3));
  const named = (name: string): string => pad(cut(name, column), column);
  const figures = sums.map((sum) => locale.count(sum));
  const room = width - column - 2 * GAP.length - Math.max(...figures.map(textWidth));
  const most = Math.max(1, ...sums);
  const bars = months.map((month, place) => {
    const length = ((sums[place] ?? 0) / most) * Math.min(room, LONGEST_BAR);
    return `${named(report.month(month))}${GAP}${bar(length)} ${figures[place] ?? ''}`;
  });
  const courses = channels.map((channel, place) => {
    const course = counts.map((row) => row[place] ?? 0);
    return `${named(codes.channel[channel])}${GAP}${sparkline(course)}`;
  });
  const drawsCourses = months.length <= room;
  return [
    ...(months.length <= MOST_BARS && room > 0 ? bars : []),
    ...(drawsCourses ? ['', ...courses] : []),
  ];
}

/** @example bar(2.5) //=> '██▌' */
export const bar = (length: number): string => {
  const eighths = Math.round(Math.max(0, length) * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
};

/** From nothing to the greatest of its own values: `▁▄█`. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(1, ...values);
  const step = (value: number): number => Math.round((value / most) * (SPARKS.length - 1));
  return values.map((value) => SPARKS[step(value)] ?? '').join('');
}
