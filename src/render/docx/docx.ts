import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Renderer, RenderOptions } from '../renderer.ts';
import type { ReportSection } from '../result.ts';
import { oneLine } from '../written.ts';
import { writeDocument } from './document.ts';
import { recordTable, table } from './tables.ts';

/** A document of A4 with the office's heading, ready to sign. */
export const docxRenderer: Renderer = {
  binary: true,
  async *record({ title, fields }, how) {
    yield writeDocument({ title, children: [recordTable(fields, how.locale)], signed: true }, how);
  },
  async *list({ title, columns, rows }, how) {
    const lines = [];
    for await (const { cells } of rows) lines.push({ cells });
    const children = [table({ columns, rows: lines }, how.locale)];
    yield writeDocument({ title: title ?? how.page.words.list, children, landscape: true }, how);
  },
  async *report({ title, lead, sections }, how) {
    const children = [
      ...lead.map((line) => new Paragraph({ text: oneLine(line), style: 'Lead' })),
      ...sections.flatMap((section, place) =>
        sectionOf(section, how, { signed: place === sections.length - 1 }),
      ),
    ];
    yield writeDocument({ title, children, signed: true, landscape: true }, how);
  },
};

function sectionOf(
  section: ReportSection,
  { page, locale }: RenderOptions,
  { signed }: { readonly signed: boolean },
): (Paragraph | Table)[] {
  const { title, note, columns, rows, subtotals, total } = section;
  const foot = total === null ? subtotals : [...subtotals, total];
  const named = [
    { id: 'label', title: page.words.name, kind: 'text', flexible: true } as const,
    ...columns,
  ];
  const line = (strong: boolean) => (row: (typeof rows)[number]) => ({
    strong,
    indent: row.level === 2,
    cells: [{ value: row.label }, ...row.cells],
  });
  return [
    new Paragraph({ text: oneLine(title), heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(note === undefined
      ? []
      : [new Paragraph({ text: oneLine(note), style: 'Lead', keepNext: true })]),
    table(
      { columns: named, rows: [...rows.map(line(false)), ...foot.map(line(true))], signed },
      locale,
    ),
  ];
}
