import type { Messages } from '../../i18n/messages.ts';
import type { Stats, StatsRow } from '../../reports/stats/stats.ts';
import { rowLabel } from '../report/row-label.ts';
import { hasSome } from './stats-list.ts';

/** What `stats --json` prints: `data/schema/stats.json`; the same however people are shown it. */
export function statsJson(stats: Stats, messages: Messages): unknown {
  const { period, axes, measures, rows, columns, subtotals, total } = stats;
  const { label, from, to } = period;
  const named = ({ key, name, cells }: StatsRow) => ({
    key,
    label: rowLabel(name, messages),
    cells,
  });
  return {
    by: axes,
    measures,
    period: { label, from, to },
    asOf: stats.asOf,
    head: stats.head.hash,
    ...(stats.demo ? { demo: true } : {}),
    mayExceed: stats.mayExceed,
    rows: rows.map((row) => ({ ...named(row), rows: row.under.filter(hasSome).map(named) })),
    columns: columns.map(named),
    subtotals: subtotals.map(({ key, cells }) => ({ key, cells })),
    total,
  };
}
