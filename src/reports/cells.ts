import { percentChange, percentOf } from './change.ts';
import type { Figures } from './figures.ts';
import type { Cells, ColumnId } from './report.ts';
import { waitOf } from './waits.ts';

/** @param share in percent; shares of a table depend on each other, so they come from outside */
export function cellsOf(
  columns: readonly ColumnId[],
  figures: Figures,
  share: number | null,
): Cells {
  return Object.fromEntries(
    columns.map((column) => [column, column === 'share' ? share : cellOf(column, figures)]),
  );
}

function cellOf(column: Exclude<ColumnId, 'share'>, figures: Figures): number | null {
  const { count, previous, lastYear, yearToDate, lastYearToDate, waits, replies } = figures;
  switch (column) {
    case 'previousDelta':
      return count - previous;
    case 'previousPercent':
      return percentChange(count, previous);
    case 'lastYearDelta':
      return count - lastYear;
    case 'lastYearPercent':
      return percentChange(count, lastYear);
    case 'yearToDateDelta':
      return yearToDate - lastYearToDate;
    case 'yearToDatePercent':
      return percentChange(yearToDate, lastYearToDate);
    case 'inTime':
      return percentOf(figures.answered - figures.late, figures.answered);
    case 'cameBackShare':
      return percentOf(figures.cameBack, figures.replied);
    case 'medianReply':
      return waitOf(replies.waits, 0.5);
    case 'repliedInAim':
      return percentOf(replies.inAim, replies.judged);
    case 'medianDays':
      return waitOf(waits.current, 0.5);
    case 'p90Days':
      return waitOf(waits.current, 0.9);
    case 'previousMedian':
      return waitOf(waits.previous, 0.5);
    case 'lastYearMedian':
      return waitOf(waits.lastYear, 0.5);
    default:
      return figures[column];
  }
}
