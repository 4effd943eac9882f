import { describe, expect, it } from 'vitest';
import type { Breach } from '../../src/reports/laws/breach.ts';
import { checkLaws, LAWS, type Law } from '../../src/reports/laws/laws.ts';
import type { Cells, PeriodReport, SectionId } from '../../src/reports/report.ts';
import { FURTHER, SAMPLE } from './sample.ts';

const WHOLE: PeriodReport = { ...SAMPLE, sections: [...SAMPLE.sections, ...FURTHER] };

/** The sample with other cells in one row of one section, as if a query had counted wrong. */
function doctored(section: SectionId, row: string, cells: Cells): PeriodReport {
  const altered = <R extends { key: string; cells: Cells }>(found: R): R =>
    found.key === row ? { ...found, cells: { ...found.cells, ...cells } } : found;
  return {
    ...WHOLE,
    sections: WHOLE.sections.map((table) =>
      table.id === section
        ? {
            ...table,
            rows: table.rows.map(altered),
            subtotals: table.subtotals.map(altered),
            total: altered({ ...table.total, key: 'total' }),
          }
        : table,
    ),
  };
}

const breachesOf = (report: PeriodReport, law: Law): readonly Breach[] =>
  checkLaws(report).find((verdict) => verdict.law === law)?.breaches ?? [];

const WRONG: readonly (readonly [Law, PeriodReport, Breach])[] = [
  [
    'parts-sum-to-total',
    doctored('channels', 'reception', { count: 139 }),
    { section: 'channels', row: 'total', column: 'count', expected: 249, found: 248 },
  ],
  [
    'statuses-sum-to-total',
    doctored('topics', 'informal', { lastYear: 91 }),
    { section: 'topics', row: 'total', column: 'lastYear', expected: 90, found: 91 },
  ],
  [
    'children-sum-to-parent',
    doctored('topics', '01.1', { previous: 119 }),
    { section: 'topics', row: '01', column: 'previous', expected: 120, found: 119 },
  ],
  [
    'months-sum-to-period',
    doctored('months', '2023-03', { count: 110 }),
    { section: 'months', row: 'rows', column: 'count', expected: 249, found: 250 },
  ],
  [
    'sections-agree',
    doctored('controllers', 'total', { previous: 121 }),
    { section: 'controllers', row: 'total', column: 'previous', expected: 120, found: 121 },
  ],
  [
    'sections-agree',
    doctored('months', 'statutory', { count: 141 }),
    { section: 'months', row: 'statutory', column: 'count', expected: 140, found: 141 },
  ],
  [
    'answered-plus-open',
    doctored('controllers', '11', { open: 41 }),
    { section: 'controllers', row: '11', column: 'count', expected: 140, found: 141 },
  ],
  [
    'overdue-within-open',
    doctored('controllers', '11', { overdue: 41 }),
    { section: 'controllers', row: '11', column: 'overdue', expected: 40, found: 41 },
  ],
  [
    'shares-sum-to-100',
    doctored('channels', 'direct', { share: 43.7 }),
    { section: 'channels', row: 'rows', column: 'share', expected: 100, found: 99.9 },
  ],
  [
    'shares-sum-to-100',
    doctored('topics', '01.3', { share: 13.4 }),
    { section: 'topics', row: '01', column: 'share', expected: 55.4, found: 55.5 },
  ],
  [
    'changes-follow-counts',
    doctored('channels', 'reception', { previousPercent: 16 }),
    { section: 'channels', row: 'reception', column: 'previousPercent', expected: 16.7, found: 16 },
  ],
  [
    'changes-follow-counts',
    doctored('channels', 'hotline', { lastYearPercent: 0 }),
    { section: 'channels', row: 'hotline', column: 'lastYearPercent', expected: null, found: 0 },
  ],
  [
    'marks-within-total',
    doctored('marks', 'repeated', { count: 250 }),
    { section: 'marks', row: 'repeated', column: 'count', expected: 249, found: 250 },
  ],
  [
    'statuses-sum-to-row',
    doctored('terms', 'open', { informal: 1 }),
    { section: 'terms', row: 'open', column: 'count', expected: 40, found: 41 },
  ],
  [
    'rows-cover-total',
    doctored('executors', 'none', { count: 108 }),
    { section: 'executors', row: 'rows', column: 'count', expected: 249, found: 248 },
  ],
  [
    'questions-cover-appeals',
    doctored('questions', 'total', { count: 248 }),
    { section: 'questions', row: 'total', column: 'count', expected: 249, found: 248 },
  ],
  [
    'forms-follow-channels',
    doctored('forms', 'oral', { count: 139 }),
    { section: 'forms', row: 'oral', column: 'count', expected: 140, found: 139 },
  ],
  [
    'flows-balance',
    doctored('balance', 'reception', { openAtEnd: 49 }),
    { section: 'balance', row: 'reception', column: 'openAtEnd', expected: 151, found: 150 },
  ],
  [
    'received-are-counted',
    doctored('balance', 'direct', { received: 108 }),
    { section: 'balance', row: 'direct', column: 'received', expected: 109, found: 108 },
  ],
  [
    'endings-agree',
    doctored('outcomes', 'decided', { count: 208 }),
    { section: 'outcomes', row: 'decided', column: 'count', expected: 209, found: 208 },
  ],
  [
    'endings-agree',
    doctored('days', 'total', { replied: 200 }),
    { section: 'days', row: 'total', column: 'replied', expected: 199, found: 200 },
  ],
  [
    'parts-within-whole',
    doctored('executors', '12', { late: 101 }),
    { section: 'executors', row: '12', column: 'late', expected: 100, found: 101 },
  ],
  [
    'units-within-messages',
    doctored('direct', 'vk', { threads: 10 }),
    { section: 'direct', row: 'vk', column: 'threads', expected: 9, found: 10 },
  ],
  [
    'direct-is-the-channel',
    doctored('direct', 'total', { appeals: 108 }),
    { section: 'direct', row: 'total', column: 'appeals', expected: 109, found: 108 },
  ],
];

describe('the laws of a report', () => {
  it('hold of a sound one', () => {
    expect(checkLaws(WHOLE)).toEqual(LAWS.map((law) => ({ law, breaches: [] })));
  });

  it.each(WRONG)('%s is broken by a wrong figure, and says where', (law, report, breach) => {
    expect(breachesOf(report, law)).toContainEqual(breach);
  });

  it('are each shown to fail', () => {
    expect(new Set(WRONG.map(([law]) => law))).toEqual(new Set(LAWS));
  });
});
