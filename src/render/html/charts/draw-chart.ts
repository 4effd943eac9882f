import type { Locale } from '../../../i18n/messages.ts';
import type { Chart } from '../../result.ts';
import { written } from '../../written.ts';
import { text } from '../markup.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';

/** A figure with its picture as SVG; what it shows is said in words for those who cannot see it. */
export function drawChart(chart: Chart, locale: Locale): string {
  const say = (value: number): string => written({ value }, chart.unit, locale);
  const { width, height, body } =
    chart.kind === 'bars' ? drawBars(chart, say) : drawColumns(chart, say);
  return [
    `<figure>\n<figcaption>${text(chart.title)}</figcaption>\n`,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(inWords(chart, say))}">\n`,
    body,
    '</svg>\n</figure>\n',
  ].join('');
}

/** «Каналы. Личный приём: 140; Директ: 109.» */
function inWords({ title, series, points }: Chart, say: (value: number) => string): string {
  const values = (each: readonly number[]): string =>
    series.length === 1
      ? each.map(say).join('')
      : each.map((value, index) => `${series[index] ?? ''} ${say(value)}`).join(', ');
  return `${title}. ${points.map(({ label, values: each }) => `${label}: ${values(each)}`).join('; ')}.`;
}
