import { describe, expect, it } from 'vitest';
import { reportCheckResult } from '../../../src/cli/report/report-check.ts';
import { definitionsResult } from '../../../src/cli/report/report-definitions.ts';
import { reportResult } from '../../../src/cli/report/report-result.ts';
import { loadMessages } from '../../../src/i18n/load.ts';
import { LANGUAGES } from '../../../src/i18n/messages.ts';
import { LAWS } from '../../../src/reports/laws/laws.ts';
import { SECTION_IDS } from '../../../src/reports/report.ts';
import { SAMPLE } from '../../reports/sample.ts';
import { schemaFaults, schemaNamed } from '../../support/json-schema.ts';

const SCHEMA = schemaNamed('report');

describe.each(LANGUAGES)('a report in %s', async (language) => {
  const messages = await loadMessages(language);
  const result = reportResult(SAMPLE, {
    messages,
    filter: '',
    months: null,
    width: null,
    charts: false,
  });

  it('is JSON of the published shape', () => {
    expect(schemaFaults(SCHEMA, result.json)).toEqual([]);
  });

  it('has a cell for each column in each row', () => {
    for (const { columns, rows, subtotals, total } of result.sections)
      for (const row of [...rows, ...subtotals, ...(total ? [total] : [])])
        expect(row.cells).toHaveLength(columns.length);
  });

  it('prints the same numbers as its JSON', () => {
    const printed = result.sections.map(({ columns, rows }) =>
      rows.map(({ key, cells }) => [
        key,
        Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]?.value])),
      ]),
    );
    const counted = SAMPLE.sections.map(({ rows }) => rows.map(({ key, cells }) => [key, cells]));
    expect(printed).toEqual(counted);
  });

  it('says whether it is a demonstration, unfinished, or only a part', () => {
    const plain = result.lead;
    const lead = reportResult(
      { ...SAMPLE, demo: true, asOf: '2023-02-10' },
      { messages, filter: '--channel reception', months: null, width: null, charts: false },
    ).lead;
    expect(lead[0]).toBe(messages.report.lead.demo);
    expect(lead.join(' ')).toContain('--channel reception');
    expect(lead).toContain(messages.report.lead.unfinished);
    expect(lead).toHaveLength(plain.length + 3);
  });

  it('has a definition behind every section and column', () => {
    const { fields, json } = definitionsResult(messages.report);
    expect(schemaFaults(schemaNamed('report-definitions'), json)).toEqual([]);
    const columns = SAMPLE.sections.flatMap((section) => section.columns);
    const defined = fields.map(({ id }) => id);
    for (const id of [...SECTION_IDS, ...columns, 'yearToDate', 'statutory', 'informal', 'total'])
      expect(defined).toContain(id);
    expect(new Set(fields.map(({ title }) => title)).size).toBe(fields.length);
  });

  it('has a sentence for every law, and a row for every place where it fails', async () => {
    const breach = {
      section: 'topics',
      row: '01',
      column: 'count',
      expected: 5,
      found: 4,
    } as const;
    const list = reportCheckResult(
      LAWS.map((law, index) => ({ law, breaches: index === 0 ? [breach, breach] : [] })),
      messages.report.check,
    );
    const rows = [];
    for await (const row of list.rows) rows.push(row);
    expect(rows).toHaveLength(LAWS.length + 1);
    expect(rows[0]?.json).toEqual({ law: LAWS[0], ok: false, ...breach });
    const json = rows.map((row) => row.json);
    expect(schemaFaults(schemaNamed('report-check'), json)).toEqual([]);
    expect(new Set(rows.map(({ cells }) => cells[0]?.label)).size).toBe(LAWS.length);
  });
});

describe('the schema of a report', () => {
  it.each([
    ['a section without a total', { total: undefined }],
    ['a column that nobody knows', { columns: [{ id: 'median', kind: 'count', title: 'Median' }] }],
    ['a cell that is text', { total: { cells: { count: '5' } } }],
  ])('refuses %s', async (_, wrong) => {
    const messages = await loadMessages('en');
    const { json } = reportResult(SAMPLE, {
      messages,
      filter: '',
      months: null,
      width: null,
      charts: false,
    });
    const { sections, ...rest } = JSON.parse(JSON.stringify(json));
    const altered = JSON.parse(
      JSON.stringify({ ...rest, sections: [{ ...sections[0], ...wrong }] }),
    );
    expect(schemaFaults(SCHEMA, altered)).not.toEqual([]);
  });
});
