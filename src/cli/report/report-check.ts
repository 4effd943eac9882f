import type { ReportCheckTexts } from '../../i18n/shape-report.ts';
import type { Cell, Column, ListResult, ListRow } from '../../render/result.ts';
import type { Breach } from '../../reports/laws/breach.ts';
import type { Law, Verdict } from '../../reports/laws/laws.ts';

/** A row for each law that holds, and one for each place where a law does not. */
export function reportCheckResult(
  verdicts: readonly Verdict[],
  { columns, laws, holds, broken }: ReportCheckTexts,
): ListResult {
  const column = (id: keyof typeof columns, rest: Omit<Column, 'id' | 'title'>): Column => ({
    id,
    title: columns[id],
    ...rest,
  });
  return {
    shape: 'list',
    columns: [
      column('law', { kind: 'text', flexible: true }),
      column('verdict', { kind: 'text' }),
      column('where', { kind: 'text', flexible: true }),
      column('expected', { kind: 'count', drop: 2 }),
      column('found', { kind: 'count', drop: 1 }),
    ],
    rows: verdicts.flatMap(({ law, breaches }): ListRow[] => {
      const found = breaches.length === 0 ? [null] : breaches;
      return found.map((breach) => ({
        cells: [
          { value: law, label: laws[law] },
          breach ? { value: broken, tone: 'bad' } : { value: holds, tone: 'good' },
          ...placeOf(breach),
        ],
        json: breachJson(law, breach),
      }));
    }),
  };
}

const placeOf = (breach: Breach | null): readonly Cell[] => [
  { value: breach === null ? null : `${breach.section} ${breach.row} ${breach.column}` },
  { value: breach?.expected ?? null },
  { value: breach?.found ?? null },
];

const breachJson = (law: Law, breach: Breach | null): unknown => ({
  law,
  ok: breach === null,
  section: breach?.section ?? null,
  row: breach?.row ?? null,
  column: breach?.column ?? null,
  expected: breach?.expected ?? null,
  found: breach?.found ?? null,
});
