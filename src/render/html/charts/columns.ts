import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Chart } from '../../result.ts';
import { text } from '../markup.ts';
import { type Drawing, round, SHADES } from './drawing.ts';
import { drawLegend, LEGEND_ROW, legendRows } from './legend.ts';

const WIDTH = 560;
const PLOT = 220;
const LEFT = 44;
const TOP = 18;
const LABELS = 22;

/** Standing columns on a time line, the series stacked in each; the sum stands on top. */
export function drawColumns({ series, points }: Chart, say: (value: number) => string): Drawing {
  const sums = points.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const y = scaleLinear([0, Math.max(1, ...sums)], [TOP + PLOT, TOP]).nice(4);
  const x = scaleBand(
    points.map((_, index) => String(index)),
    [LEFT, WIDTH],
  ).padding(0.25);
  const axis = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => {
      const at = round(y(tick));
      return `<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${at}" y2="${at}"/><text class="tick" x="${LEFT - 6}" y="${at}" text-anchor="end" dominant-baseline="central">${text(say(tick))}</text>\n`;
    });
  const layers = stack<readonly number[], number>()
    .keys(series.keys())
    .value((values, key) => values[key] ?? 0)(points.map(({ values }) => values));
  const bars = layers.flatMap((layer, shade) =>
    layer.map(([from, to], index) => {
      if (to === from) return '';
      const left = round(x(String(index)) ?? 0);
      return `<rect class="bar s${shade % SHADES}" x="${left}" y="${round(y(to))}" width="${round(x.bandwidth())}" height="${round(y(from) - y(to))}"/>\n`;
    }),
  );
  const names = points.map(({ label }, index) => {
    const middle = round((x(String(index)) ?? 0) + x.bandwidth() / 2);
    const sum = sums[index] ?? 0;
    return `<text x="${middle}" y="${TOP + PLOT + 15}" text-anchor="middle">${text(label)}</text><text x="${middle}" y="${round(y(sum)) - 5}" text-anchor="middle">${text(say(sum))}</text>\n`;
  });
  const legend = series.length > 1 ? series : [];
  return {
    width: WIDTH,
    height: TOP + PLOT + LABELS + legendRows(legend) * LEGEND_ROW + 4,
    body: [...axis, ...bars, ...names, drawLegend(legend, TOP + PLOT + LABELS + 12)].join(''),
  };
}
