import type { Renderer } from '../renderer.ts';
import { written } from '../written.ts';
import { lines, text } from './markup.ts';
import { PAGE_END, pageHead, signature } from './page.ts';
import { listRow, sectionTable, tableHead } from './tables.ts';

/** So many rows stay together on paper. */
const SHORT = 16;

/** One file that a browser shows and prints: no script, nothing fetched, charts drawn in it. */
export const htmlRenderer: Renderer = {
  *record({ title, fields }, { page, locale }) {
    yield pageHead(title, page);
    yield '<dl>\n';
    for (const field of fields) {
      const tone = field.tone ? ` class="${field.tone}"` : '';
      yield `<dt>${text(field.title)}</dt><dd${tone}>${lines(written(field, field.kind, locale))}</dd>\n`;
    }
    yield `</dl>\n${signature(page)}${PAGE_END}`;
  },
  async *list({ title, columns, rows }, { page, locale }) {
    yield pageHead(title ?? page.words.list, page, { landscape: true });
    yield `<div class="wide list">\n<table>\n${tableHead(columns)}<tbody>\n`;
    for await (const { cells } of rows) yield listRow(cells, columns, locale);
    yield `</tbody>\n</table>\n</div>\n${PAGE_END}`;
  },
  async *report({ title, lead, sections, charts = [] }, { page, locale }) {
    yield pageHead(title, page);
    yield `<div class="lead">${lead.map((line) => `<p>${text(line)}</p>`).join('')}</div>\n`;
    if (charts.length > 0) {
      const { drawChart } = await import('./charts/draw-chart.ts');
      yield `<div class="charts">\n${charts.map((chart) => drawChart(chart, locale)).join('')}</div>\n`;
    }
    for (const section of sections) {
      const short = section.rows.length <= SHORT ? ' class="short"' : '';
      yield `<section${short}>\n<h2>${text(section.title)}</h2>\n`;
      if (section.note !== undefined) yield `<p class="note">${text(section.note)}</p>\n`;
      yield `${sectionTable(section, page.words.name, locale)}</section>\n`;
    }
    yield signature(page) + PAGE_END;
  },
};
