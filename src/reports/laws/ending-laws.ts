import type { PeriodReport } from '../report.ts';
import { at, type Breach, cellsIn, differs, everyRow, exceeds, sectionOf } from './breach.ts';

/** Open at the start + received + reopened = closed + open at the end, in each channel and in all. */
export function* flowsBalance(report: PeriodReport): Iterable<Breach> {
  const balance = sectionOf(report, 'balance');
  if (!balance) return;
  for (const [row, cells] of everyRow(balance)) {
    const expected = at(cells, 'openAtStart') + at(cells, 'received') + at(cells, 'reopened');
    const found = at(cells, 'closed') + at(cells, 'openAtEnd');
    yield* differs(balance, { row, column: 'openAtEnd', expected, found });
  }
}

/** What came in is the period's own appeals. */
export function* receivedAreCounted(report: PeriodReport): Iterable<Breach> {
  const [balance, channels] = [sectionOf(report, 'balance'), sectionOf(report, 'channels')];
  if (!balance || !channels) return;
  const counted = new Map(everyRow(channels));
  for (const [row, cells] of everyRow(balance)) {
    const expected = at(counted.get(row) ?? {}, 'count');
    yield* differs(balance, { row, column: 'received', expected, found: at(cells, 'received') });
  }
}

/** The same appeals, counted by four other ways. */
export function* endingsAgree(report: PeriodReport): Iterable<Breach> {
  const controllers = sectionOf(report, 'controllers')?.total.cells;
  const terms = sectionOf(report, 'terms');
  const outcomes = sectionOf(report, 'outcomes');
  if (outcomes && controllers)
    for (const [row, column] of [
      ['decided', 'answered'],
      ['open', 'open'],
    ] as const)
      yield* differs(outcomes, {
        row,
        column: 'count',
        expected: at(controllers, column),
        found: at(cellsIn(outcomes, row), 'count'),
      });
  if (!terms) return;
  if (controllers)
    for (const row of ['open', 'overdue', 'late'] as const)
      yield* differs(terms, {
        row,
        column: 'count',
        expected: at(controllers, row),
        found: at(cellsIn(terms, row), 'count'),
      });
  for (const id of ['days', 'repeats'] as const) {
    const section = sectionOf(report, id);
    if (!section) continue;
    const expected = at(cellsIn(terms, 'replied'), 'count');
    const found = at(section.total.cells, 'replied');
    yield* differs(section, { row: 'total', column: 'replied', expected, found });
  }
}

/** Late are some of the answered, those that came back some of those that had an answer. */
export function* partsWithinWhole({ sections }: PeriodReport): Iterable<Breach> {
  const pairs = [
    ['late', 'answered'],
    ['cameBack', 'replied'],
    ['replied', 'count'],
    ['medianDays', 'p90Days'],
  ] as const;
  for (const section of sections) {
    for (const [column, most] of pairs) {
      if (!section.columns.includes(column) || !section.columns.includes(most)) continue;
      for (const [row, cells] of everyRow(section))
        yield* exceeds(section, {
          row,
          column,
          expected: at(cells, most),
          found: at(cells, column),
        });
    }
  }
}
