import type { Cells, PeriodReport, SectionTable } from '../report.ts';
import { at, type Breach, countedIn, differs, families, partsOf } from './breach.ts';

export function* partsSumToTotal({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ mayExceed }) => mayExceed === undefined)) {
    const parts = partsOf(section).filter((row) => row.level === 1);
    if (parts.length === 0 && section.rows.length > 0) continue;
    yield* sumsTo(section, { of: parts, row: 'total', cells: section.total.cells });
  }
}

export function* statusesSumToTotal({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections.filter(({ subtotals }) => subtotals.length > 0)) {
    yield* sumsTo(section, { of: section.subtotals, row: 'total', cells: section.total.cells });
  }
}

export function* childrenSumToParent({ sections }: PeriodReport): Iterable<Breach> {
  for (const section of sections) {
    for (const [parent, children] of families(section)) {
      if (children.length === 0) continue;
      yield* sumsTo(section, { of: children, row: parent.key, cells: parent.cells });
    }
  }
}

/** The months against a total that was not counted by month. */
export function* monthsSumToPeriod({ sections }: PeriodReport): Iterable<Breach> {
  const months = sections.find(({ id }) => id === 'months');
  const other = ofAppeals(sections).find(({ id }) => id !== 'months');
  if (!months || !other) return;
  yield* sumsTo(months, { of: months.rows, row: 'rows', cells: other.total.cells });
}

/** Each section is a query of its own, so equal totals are evidence. */
export function* sectionsAgree({ sections }: PeriodReport): Iterable<Breach> {
  const [first, ...others] = ofAppeals(sections);
  if (!first) return;
  for (const section of others) {
    for (const column of countedIn(section).filter((id) => first.columns.includes(id))) {
      for (const [row, cells, expected] of sums(section, first)) {
        yield* differs(section, {
          row,
          column,
          expected: at(expected, column),
          found: at(cells, column),
        });
      }
    }
  }
}

/** Those that count the same appeals; a flow counts more, and has no column of theirs. */
const ofAppeals = (sections: readonly SectionTable[]): readonly SectionTable[] =>
  sections.filter(({ base, columns }) => base === 'appeals' && columns.includes('count'));

interface Claim {
  readonly of: readonly { readonly cells: Cells }[];
  /** What the rows sum to. */
  readonly row: string;
  readonly cells: Cells;
}
function* sumsTo(section: SectionTable, { of, row, cells }: Claim): Iterable<Breach> {
  for (const column of countedIn(section)) {
    const found = of.reduce((sum, part) => sum + at(part.cells, column), 0);
    yield* differs(section, { row, column, expected: at(cells, column), found });
  }
}

/** Subtotals and total of a section, each with its like in another. */
function sums(section: SectionTable, other: SectionTable): readonly [string, Cells, Cells][] {
  const subtotals = section.subtotals.map(({ key, cells }): [string, Cells, Cells] => [
    key,
    cells,
    other.subtotals.find((subtotal) => subtotal.key === key)?.cells ?? {},
  ]);
  return [...subtotals, ['total', section.total.cells, other.total.cells]];
}
