import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, ColumnKind, ListResult } from '../../src/render/result.ts';
import { tableRenderer } from '../../src/render/table.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { PLAIN, printed } from '../contract/renderer.ts';
import { LIST, LIST_COLUMNS, withJson } from './examples.ts';

const how = (width: number, color = false) => ({ ...PLAIN, width, color });
const ESCAPES = /\u001b\[\d+m/g;

describe('no line is wider than the terminal', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('👩‍👩‍👧‍👦 семья', 'العربية', 'ก็ไทย', '漢字'.repeat(30), 'слово '.repeat(30)),
  );
  const kind = fc.constantFrom<ColumnKind[]>(
    'text',
    'date',
    'count',
    'delta',
    'percent',
    'percent-delta',
  );
  const column = fc.record(
    { id: fc.string(), title: text, kind, drop: fc.nat(5), flexible: fc.boolean() },
    { requiredKeys: ['id', 'title', 'kind'] },
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.record({
      value: fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.constant(null)),
    }),
    fc.record({ value: fc.constant('code'), label: text }),
  );
  const table = fc.array(column, { minLength: 1, maxLength: 9 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 8,
      }),
    }),
  );
  const width = fc.integer({ min: 60, max: 200 });
  const widest = (printedText: string): number =>
    Math.max(...printedText.replace(ESCAPES, '').split('\n').map(textWidth));

  it('in a list of whatever texts and columns', async () => {
    await fc.assert(
      fc.asyncProperty(table, width, fc.boolean(), async ({ columns, rows }, room, color) => {
        const list: ListResult = {
          shape: 'list',
          columns,
          rows: rows.map((each) => ({ cells: each, json: null })),
        };
        const lines = await printed(tableRenderer.list(list, how(room, color)));
        expect(widest(lines)).toBeLessThanOrEqual(room);
        expect(lines.split('\n')).toHaveLength(rows.length === 0 ? 1 : rows.length + 3);
      }),
    );
  });

  it('in a report', async () => {
    await fc.assert(
      fc.asyncProperty(table, text, width, async ({ columns, rows }, words, room) => {
        const row = (each: readonly Cell[]) => ({ key: 'k', label: words, cells: each });
        const section = { id: 's', title: words, note: words, columns, subtotals: [], total: null };
        const report = withJson({
          title: words,
          lead: [words],
          sections: [{ ...section, rows: rows.map(row) }],
        });
        expect(widest(await printed(tableRenderer.report(report, how(room))))).toBeLessThanOrEqual(
          room,
        );
      }),
    );
  });

  it('in a record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, cell), { maxLength: 5 }),
        text,
        width,
        async (pairs, title, room) => {
          const fields = pairs.map(([name, value]) => ({
            id: 'f',
            title: name,
            kind: 'text' as const,
            ...value,
          }));
          const record = { shape: 'record' as const, title, fields, json: null };
          expect(
            widest(await printed(tableRenderer.record(record, how(room)))),
          ).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  it('keeps the columns that may not be dropped', async () => {
    const head = (await printed(tableRenderer.list(LIST, how(60)))).split('\n')[0] ?? '';
    const always = LIST_COLUMNS.filter(({ drop }) => drop === undefined);
    for (const { title } of always) expect(head).toContain(title);
  });
});
