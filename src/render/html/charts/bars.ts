import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart } from '../../result.ts';
import { cut } from '../../text-width.ts';
import { text } from '../markup.ts';
import { type Drawing, round } from './drawing.ts';

const WIDTH = 560;
const ROW = 26;
const NAMES = 210;
const FIGURES = 64;
/** About 7.2 units a Cyrillic letter at 12 px. */
const LETTERS = Math.floor((NAMES - 8) / 7.2);

/** Lying bars of the first series: the name, the bar, the figure at its end. */
export function drawBars({ points }: Chart, say: (value: number) => string): Drawing {
  const height = points.length * ROW + 4;
  const most = Math.max(1, ...points.map(({ values }) => values[0] ?? 0));
  const x = scaleLinear([0, most], [0, WIDTH - NAMES - FIGURES]);
  const y = scaleBand(
    points.map((_, index) => String(index)),
    [2, height - 2],
  ).padding(0.28);
  const body = points.map(({ label, values }, index) => {
    const value = values[0] ?? 0;
    const top = y(String(index)) ?? 0;
    const middle = round(top + y.bandwidth() / 2);
    const length = round(x(value));
    return [
      `<text x="${NAMES - 8}" y="${middle}" text-anchor="end" dominant-baseline="central">${text(cut(label, LETTERS))}</text>`,
      `<rect class="bar s0" x="${NAMES}" y="${round(top)}" width="${length}" height="${round(y.bandwidth())}"/>`,
      `<text x="${NAMES + length + 6}" y="${middle}" dominant-baseline="central">${text(say(value))}</text>\n`,
    ].join('');
  });
  return { width: WIDTH, height, body: body.join('') };
}
