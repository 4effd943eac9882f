import type { Messages } from '../../i18n/messages.ts';
import type { Cell, Column, ListResult, ListRow } from '../../render/result.ts';
import type { Stats, StatsRow } from '../../reports/stats/stats.ts';
import { rowLabel } from '../report/row-label.ts';
import { measureCell, measureColumns } from './stats-columns.ts';

/** A line a cell, for a spreadsheet that will turn it as it likes: no totals, no empty combinations. */
export function statsList(stats: Stats, messages: Messages): ListResult {
  const { axes, measures } = stats;
  const columns = axes.flatMap((axis): Column[] => {
    const id = axis.replace(/-./g, (match) => match.slice(1).toUpperCase());
    const title = messages.stats.axes[axis];
    return [
      { id, title, kind: 'text' },
      { id: `${id}Label`, title, kind: 'text' },
    ];
  });
  const named = ({ key, name }: StatsRow): Cell[] => [
    { value: key },
    { value: rowLabel(name, messages) },
  ];
  const line = (path: readonly StatsRow[], last: StatsRow): ListRow => ({
    cells: [...path.flatMap(named), ...measures.map((measure) => measureCell(measure, last.cells))],
  });
  return {
    shape: 'list',
    columns: [...columns, ...measureColumns(measures, messages)],
    rows: stats.rows.flatMap((row) =>
      axes.length === 1
        ? [line([row], row)]
        : row.under.filter(hasSome).map((cell) => line([row, cell], cell)),
    ),
  };
}

/** Something was measured there. */
export const hasSome = ({ cells }: StatsRow): boolean =>
  Object.values(cells).some((value) => value !== null && value !== 0);
