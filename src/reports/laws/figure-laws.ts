import { percentChange } from '../change.ts';
import type { Cells, PeriodReport, SectionTable } from '../report.ts';
import { at, type Breach, differs, everyRow, exceeds, families, partsOf } from './breach.ts';

export function* openAndAnsweredSum({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ columns }) => columns.includes('open'))) {
    for (const [row, cells] of everyRow(section)) {
      const found = at(cells, 'answered') + at(cells, 'open');
      yield* differs(section, { row, column: 'count', expected: at(cells, 'count'), found });
    }
  }
}

export function* overdueWithinOpen({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ columns }) => columns.includes('overdue'))) {
    for (const [row, cells] of everyRow(section)) {
      const [found, expected] = [at(cells, 'overdue'), at(cells, 'open')];
      yield* exceeds(section, { row, column: 'overdue', expected, found });
    }
  }
}

/** In tenths, so that the sum is exact; a table without appeals has no shares at all. */
export function* sharesSumToWhole({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ columns }) => columns.includes('share'))) {
    const whole = at(section.total.cells, 'count') === 0 ? null : 100;
    const tops = partsOf(section).filter((row) => row.level === 1);
    if (tops.length > 0) yield* sharesAre(section, { of: tops, row: 'rows', whole });
    if (section.subtotals.length > 0)
      yield* sharesAre(section, { of: section.subtotals, row: 'subtotals', whole });
    yield* sharesAre(section, { of: [section.total], row: 'total', whole });
    for (const [parent, children] of families(section)) {
      const share = parent.cells.share ?? null;
      if (children.length > 0) {
        yield* sharesAre(section, { of: children, row: parent.key, whole: share });
      }
    }
  }
}

/** Changes come from the counts that are printed beside them; base 0 has no percent. */
export function* changesFollow({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ columns }) => columns.includes('previous'))) {
    for (const [row, cells] of everyRow(section)) {
      for (const base of ['previous', 'lastYear'] as const) {
        const [count, before] = [at(cells, 'count'), at(cells, base)];
        const changes = [
          [`${base}Delta`, count - before],
          [`${base}Percent`, percentChange(count, before)],
        ] as const;
        for (const [column, expected] of changes) {
          yield* differs(section, { row, column, expected, found: cells[column] ?? null });
        }
      }
      if (section.columns.includes('yearToDate')) yield* yearFollows(section, row, cells);
    }
  }
}

function* yearFollows(section: SectionTable, row: string, cells: Cells): Iterable<Breach> {
  const [now, before] = [at(cells, 'yearToDate'), at(cells, 'lastYearToDate')];
  const changes = [
    ['yearToDateDelta', now - before],
    ['yearToDatePercent', percentChange(now, before)],
  ] as const;
  for (const [column, expected] of changes)
    yield* differs(section, { row, column, expected, found: cells[column] ?? null });
}

function* sharesAre(
  section: SectionTable,
  {
    of,
    row,
    whole,
  }: {
    readonly of: readonly { readonly cells: Cells }[];
    readonly row: string;
    readonly whole: number | null;
  },
): Iterable<Breach> {
  const shares = of.map(({ cells }) => cells.share ?? null).filter((share) => share !== null);
  const tenths = shares.reduce((sum, share) => sum + Math.round(share * 10), 0);
  const found = shares.length === 0 ? null : tenths / 10;
  yield* differs(section, { row, column: 'share', expected: whole, found });
}
