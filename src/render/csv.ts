import type { Renderer } from './renderer.ts';
import type { ReportRow, ReportSection } from './result.ts';
import { severalLines } from './written.ts';

type Raw = string | number | null;

/** RFC 4180 with LF, comma and a header of column ids; values are raw: codes, ISO dates, numbers. */
export const csvRenderer: Renderer = {
  *record({ title, titleId, fields }) {
    const named = titleId === undefined ? [] : [{ id: titleId, value: title }];
    const values = [...named, ...fields];
    if (values.length === 0) return;
    yield line(values.map(({ id }) => id));
    yield line(values.map(({ value }) => value));
  },
  async *list({ columns, rows }) {
    yield line(columns.map(({ id }) => id));
    for await (const { cells } of rows) yield line(cells.map(({ value }) => value));
  },
  *report({ sections }) {
    const ids = [...new Set(sections.flatMap(({ columns }) => columns.map(({ id }) => id)))];
    yield line(['section', 'key', 'label', ...ids]);
    for (const section of sections) {
      for (const row of [...section.rows, ...section.subtotals])
        yield reportLine(section, row, ids);
      if (section.total !== null) yield reportLine(section, section.total, ids);
    }
  },
};

function reportLine(
  { id, columns }: ReportSection,
  { key, label, cells }: ReportRow,
  ids: readonly string[],
): string {
  const places = ids.map((each) => columns.findIndex((column) => column.id === each));
  return line([id, key, label, ...places.map((place) => cells[place]?.value ?? null)]);
}

const line = (values: readonly Raw[]): string => `${values.map(field).join(',')}\n`;

/** A spreadsheet runs text that begins like this: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n]/;
const QUOTED = /[",\r\n]|^\s|\s$/;

function field(value: Raw): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
  // Guarded as it came and as it is printed: what was stripped may have stood before the formula.
  const text = FORMULA.test(value) ? `'${printable(value)}` : guarded(printable(value));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const printable = (text: string): string => severalLines(text).join('\n');
