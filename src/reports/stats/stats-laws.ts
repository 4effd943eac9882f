import type { Breach } from '../laws/breach.ts';
import type { Law, Verdict } from '../laws/laws.ts';
import { AXIS_OF_STORE, type Axis } from './axes.ts';
import type { Stats, StatsCells, StatsRow } from './stats.ts';
import { isAdditive, type StatsMeasure } from './stats-measures.ts';

/** The report's laws, as far as a table by any axes knows them. */
const LAWS_OF_STATS: readonly (readonly [Law, (stats: Stats) => Iterable<Breach>])[] = [
  ['parts-sum-to-total', partsSumToTotal],
  ['statuses-sum-to-total', statusesSumToTotal],
  ['children-sum-to-parent', cellsSumBothWays],
  ['rows-cover-total', rowsCoverTotal],
  ['shares-sum-to-100', sharesSumToWhole],
  ['answered-plus-open', answeredPlusOpen],
  ['parts-within-whole', partsWithinWhole],
];

export const checkStats = (stats: Stats): readonly Verdict[] =>
  LAWS_OF_STATS.map(([law, check]) => ({ law, breaches: [...check(stats)] }));

const several = (axis: Axis | undefined): boolean =>
  axis !== undefined && AXIS_OF_STORE[axis].several === true;
const at = (cells: StatsCells, measure: StatsMeasure): number => cells[measure] ?? 0;

interface Sum {
  readonly of: readonly { readonly cells: StatsCells }[];
  readonly to: StatsCells;
  readonly row: string;
}

/** Each additive measure of the parts against their whole. */
function* sums({ measures }: Stats, { of, to, row }: Sum): Iterable<Breach> {
  for (const measure of measures.filter(isAdditive)) {
    const found = of.reduce((sum, { cells }) => sum + at(cells, measure), 0);
    const expected = at(to, measure);
    if (found !== expected) yield { section: 'stats', row, column: measure, expected, found };
  }
}

function* partsSumToTotal(stats: Stats): Iterable<Breach> {
  const { axes, rows, columns, total } = stats;
  if (!several(axes[0])) yield* sums(stats, { of: rows, to: total.cells, row: 'rows' });
  if (axes[1] !== undefined && !several(axes[1]))
    yield* sums(stats, { of: columns, to: total.cells, row: 'columns' });
}

function statusesSumToTotal(stats: Stats): Iterable<Breach> {
  return sums(stats, { of: stats.subtotals, to: stats.total.cells, row: 'subtotals' });
}

function* cellsSumBothWays(stats: Stats): Iterable<Breach> {
  const { axes, rows, columns } = stats;
  if (axes[1] === undefined) return;
  if (!several(axes[1]))
    for (const { key, cells, under } of rows)
      yield* sums(stats, { of: under, to: cells, row: key });
  if (several(axes[0])) return;
  for (const [place, { key, cells }] of columns.entries())
    yield* sums(stats, {
      of: rows.flatMap(({ under }) => under[place] ?? []),
      to: cells,
      row: key,
    });
}

/** Where an appeal may stand in several, they are no fewer than the whole. */
function* rowsCoverTotal({ axes, measures, rows, columns, total }: Stats): Iterable<Breach> {
  if (!measures.includes('count')) return;
  for (const [row, axis, parts] of [
    ['rows', axes[0], rows],
    ['columns', axes[1], columns],
  ] as const) {
    if (!several(axis)) continue;
    const found = parts.reduce((sum, { cells }) => sum + at(cells, 'count'), 0);
    const expected = at(total.cells, 'count');
    if (found < expected) yield { section: 'stats', row, column: 'count', expected, found };
  }
}

function* sharesSumToWhole({ measures, mayExceed, ...table }: Stats): Iterable<Breach> {
  if (!measures.includes('share') || table.total.cells.share === null) return;
  const parts: (readonly [string, readonly StatsRow[], number])[] = [
    ['subtotals', table.subtotals, 100],
  ];
  if (!mayExceed) {
    parts.push(['rows', table.rows, 100]);
    if (table.columns.length > 0) parts.push(['columns', table.columns, 100]);
    for (const { key, cells, under } of table.rows)
      if (under.length > 0) parts.push([key, under, cells.share ?? 0]);
  }
  for (const [row, of, expected] of parts) {
    const found = of.reduce((sum, { cells }) => sum + Math.round(at(cells, 'share') * 10), 0) / 10;
    if (found !== expected) yield { section: 'stats', row, column: 'share', expected, found };
  }
}

function* answeredPlusOpen(stats: Stats): Iterable<Breach> {
  const { measures } = stats;
  if (!(['count', 'answered', 'open'] as const).every((each) => measures.includes(each))) return;
  for (const [row, cells] of everyCell(stats)) {
    const found = at(cells, 'answered') + at(cells, 'open');
    const expected = at(cells, 'count');
    if (found !== expected) yield { section: 'stats', row, column: 'count', expected, found };
  }
}

/** People are no part of appeals. */
const NO_PART: ReadonlySet<StatsMeasure> = new Set(['count', 'signatories']);

function* partsWithinWhole(stats: Stats): Iterable<Breach> {
  const parts = stats.measures.filter((measure) => isAdditive(measure) && !NO_PART.has(measure));
  if (!stats.measures.includes('count')) return;
  for (const [row, cells] of everyCell(stats))
    for (const column of parts) {
      const [found, expected] = [at(cells, column), at(cells, 'count')];
      if (found > expected) yield { section: 'stats', row, column, expected, found };
    }
}

function* everyCell({ rows, columns, subtotals, total }: Stats): Iterable<[string, StatsCells]> {
  for (const row of [...rows, ...columns, ...subtotals]) {
    yield [row.key, row.cells];
    for (const cell of row.under) yield [`${row.key} ${cell.key}`, cell.cells];
  }
  yield ['total', total.cells];
}
