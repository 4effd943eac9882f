import type { PeriodReport } from '../report.ts';
import { at, type Breach, cellsIn, differs, everyRow, exceeds, sectionOf } from './breach.ts';

/** Each thread and each person that is counted has a message at least. */
export function* unitsWithinMessages(report: PeriodReport): Iterable<Breach> {
  const section = sectionOf(report, 'direct');
  if (!section) return;
  for (const [row, cells] of everyRow(section)) {
    const expected = at(cells, 'messages');
    for (const column of ['threads', 'senders'] as const)
      yield* exceeds(section, { row, column, expected, found: at(cells, column) });
  }
}

/** Its appeals, counted by network, are those that came by that channel. */
export function* directIsTheChannel(report: PeriodReport): Iterable<Breach> {
  const section = sectionOf(report, 'direct');
  const channels = sectionOf(report, 'channels');
  if (!section || !channels) return;
  const expected = at(cellsIn(channels, 'direct'), 'count');
  const found = at(section.total.cells, 'appeals');
  yield* differs(section, { row: 'total', column: 'appeals', expected, found });
}
