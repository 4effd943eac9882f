import type { Locale } from '../i18n/messages.ts';
import type { Renderer } from './renderer.ts';
import type { Cell, Column, ReportRow, ReportSection } from './result.ts';
import { isNumeric, oneLine, severalLines, written } from './written.ts';

/** GitHub's Markdown: headings, tables, and nothing of the text that a reader would take for markup. */
export const markdownRenderer: Renderer = {
  *record({ title, fields }, { locale }) {
    yield `## ${inline(title)}\n`;
    if (fields.length > 0) yield '\n';
    for (const field of fields)
      yield `- **${inline(field.title)}:** ${block(written(field, field.kind, locale))}\n`;
  },
  async *list({ columns, rows }, { locale }) {
    yield head(columns);
    for await (const { cells } of rows) yield row(writtenCells(cells, columns, locale));
  },
  *report({ title, lead, drawing, sections }, { locale }) {
    yield `# ${inline(title)}\n`;
    if (lead.length > 0) yield `\n${lead.map(inline).join('  \n')}\n`;
    yield fenced(drawing);
    for (const section of sections) yield* sectionOf(section, locale);
  },
};

function* sectionOf(section: ReportSection, locale: Locale): Generator<string> {
  const { title, note, columns, rows, subtotals, total } = section;
  yield `\n## ${inline(title)}\n\n`;
  if (note !== undefined) yield `${inline(note)}\n\n`;
  yield head([{ title: '', kind: 'text' }, ...columns]);
  for (const each of rows) yield row(rowOf(each, columns, locale));
  for (const each of total === null ? subtotals : [...subtotals, total])
    yield row(rowOf(each, columns, locale).map((text) => (text === '' ? '' : `**${text}**`)));
  yield fenced(section.drawing);
}

const fenced = (lines: readonly string[] = []): string =>
  lines.length === 0 ? '' : `\n\`\`\`\n${lines.map(oneLine).join('\n')}\n\`\`\`\n`;

const rowOf = (
  { label, level, cells }: ReportRow,
  columns: readonly Column[],
  locale: Locale,
): string[] => [
  (level === 2 ? '&emsp;' : '') + inline(label),
  ...writtenCells(cells, columns, locale),
];

const writtenCells = (
  cells: readonly Cell[],
  columns: readonly Column[],
  locale: Locale,
): string[] =>
  cells.map((cell, index) => block(written(cell, columns[index]?.kind ?? 'text', locale)));

const head = (columns: readonly Pick<Column, 'title' | 'kind'>[]): string =>
  row(columns.map(({ title }) => inline(title))) +
  row(columns.map(({ kind }) => (isNumeric(kind) ? '---:' : '---')));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const MARKUP = /[\\`*_[\]~|]/g;
const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => HTML[sign] ?? '').replace(MARKUP, '\\$&');
const inline = (text: string): string => escaped(oneLine(text));
/** Several lines inside one cell or one item of a list. */
const block = (text: string): string => severalLines(text).map(escaped).join('<br>');
