import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, MISSING, noFigures } from '../../src/reports/figures.ts';
import { type PlannedRow, plainRow } from '../../src/reports/rows/row-plan.ts';
import { OTHER, topRows } from '../../src/reports/rows/top-rows.ts';

const countedOf = (counts: Readonly<Record<string, number>>): Counted => ({
  byKey: new Map(Object.entries(counts).map(([key, count]) => [key, { ...noFigures(), count }])),
  byStatus: new Map(),
  statusesOf: new Map(),
  total: noFigures(),
});
const territory = (code: string): PlannedRow =>
  plainRow(code, { of: 'territory', code, name: null });
const sumOf = (rows: readonly PlannedRow[], { byKey }: Counted): number =>
  rows
    .filter(({ level }) => level === 1)
    .flatMap(({ sources }) => sources)
    .reduce((sum, key) => sum + (byKey.get(key)?.count ?? 0), 0);

describe('the greatest rows of a section', () => {
  it('are kept in their order, and the others are one row before the appeals without any', () => {
    const counted = countedOf({ a: 1, b: 9, c: 2, d: 7, [MISSING]: 50 });
    const rows = ['a', 'b', 'c', 'd'].map(territory);
    const none = plainRow(MISSING, { of: 'missing', what: 'territory' });
    expect(topRows([...rows, none], counted, 2).map(({ key }) => key)).toEqual([
      'b',
      'd',
      OTHER,
      MISSING,
    ]);
  });

  it('keep their children; the children of the others go with them', () => {
    const counted = countedOf({ '01': 1, '01.1': 5, '02': 1, '03': 1, '03.1': 1 });
    const child = (code: string): PlannedRow => ({ ...territory(code), level: 2 });
    const parent = (code: string, ...children: string[]): PlannedRow => ({
      ...territory(code),
      sources: [code, ...children],
    });
    const rows = [
      parent('01', '01.1'),
      child('01.1'),
      parent('02'),
      parent('03', '03.1'),
      child('03.1'),
    ];
    expect(topRows(rows, counted, 1).map(({ key }) => key)).toEqual(['01', '01.1', OTHER]);
  });

  it('lose no appeal, however many are kept', () => {
    const counts = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(100));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 8 }), (given, top) => {
        const counted = countedOf(given);
        const rows = Object.keys(given).map(territory);
        const shown = topRows(rows, counted, top);
        expect(sumOf(shown, counted)).toBe(sumOf(rows, counted));
        expect(shown.length).toBeLessThanOrEqual(Math.max(top + 2, 1));
      }),
    );
  });

  it('stay as they are where only one would be left out', () => {
    const rows = ['a', 'b', 'c'].map(territory);
    expect(topRows(rows, countedOf({ a: 3, b: 2, c: 1 }), 2)).toEqual(rows);
  });
});
