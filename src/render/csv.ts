import type { CsvDialect, Renderer } from './renderer.ts';
import type { ReportRow, ReportSection } from './result.ts';
import { severalLines } from './written.ts';

type Raw = string | number | null;

/**
 * RFC 4180 with LF, comma and a header of column ids; values are raw: codes, ISO dates, numbers. For
 * a Russian Excel, which takes a comma for the decimal sign: byte order mark, `;`, CRLF.
 */
export const csvRenderer: Renderer = {
  *record({ title, titleId, fields }, { csv }) {
    const named = titleId === undefined ? [] : [{ id: titleId, value: title }];
    const values = [...named, ...fields];
    if (values.length === 0) return;
    const line = liner(csv);
    yield beginning(csv) + line(values.map(({ id }) => id));
    yield line(values.map(({ value }) => value));
  },
  async *list({ columns, rows }, { csv }) {
    const line = liner(csv);
    yield beginning(csv) + line(columns.map(({ id }) => id));
    for await (const { cells } of rows) yield line(cells.map(({ value }) => value));
  },
  *report({ sections }, { csv }) {
    const line = liner(csv);
    const ids = [...new Set(sections.flatMap(({ columns }) => columns.map(({ id }) => id)))];
    yield beginning(csv) + line(['section', 'key', 'label', ...ids]);
    for (const section of sections) {
      const closing = section.total === null ? [] : [section.total];
      for (const row of [...section.rows, ...section.subtotals, ...closing])
        yield line(reportValues(section, row, ids));
    }
  },
};

function reportValues(
  { id, columns }: ReportSection,
  { key, label, cells }: ReportRow,
  ids: readonly string[],
): readonly Raw[] {
  const places = ids.map((each) => columns.findIndex((column) => column.id === each));
  return [id, key, label, ...places.map((place) => cells[place]?.value ?? null)];
}

const beginning = (dialect: CsvDialect): string => (dialect === 'excel-ru' ? '\ufeff' : '');

/** Makes lines of one dialect. */
const liner = (dialect: CsvDialect): ((values: readonly Raw[]) => string) =>
  dialect === 'excel-ru'
    ? (values) => `${values.map((value) => field(localised(value))).join(';')}\r\n`
    : (values) => `${values.map(field).join(',')}\n`;

/** A number is typed by nobody, so that it needs no guard: 12.5 → 12,5. */
const localised = (value: Raw): Raw | Typed =>
  typeof value === 'number' ? { typed: String(value).replace('.', ',') } : value;

interface Typed {
  readonly typed: string;
}

/** A spreadsheet runs text that begins like this: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n]/;
const QUOTED = /[",;\r\n]|^\s|\s$/;
/** Most fields: words, codes, dates and numbers are printed as they came. */
const PLAIN =
  /^[\dA-Za-z\u0400-\u0481\u048a-\u04ff](?:[\w\u0400-\u04ff ./:«»№—-]*[\w\u0400-\u04ff.»])?$/;

function field(value: Raw | Typed): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.typed;
  if (typeof value === 'number') return String(value);
  if (PLAIN.test(value)) return value;
  const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
  // Guarded as it came and as it is printed: what was stripped may have stood before the formula.
  const text = FORMULA.test(value) ? `'${printable(value)}` : guarded(printable(value));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const printable = (text: string): string => severalLines(text).join('\n');
