import type { Renderer } from './renderer.ts';
import type { Pen } from './terminal/grid.ts';
import { printList } from './terminal/list.ts';
import { paintFor } from './terminal/paint.ts';
import { printRecord } from './terminal/record.ts';
import { printReport } from './terminal/report.ts';

/** For a person at a terminal. */
export const tableRenderer: Renderer = {
  async *record(result, how) {
    yield* printRecord(result, how, await paintFor(how.color));
  },
  async *list(result, how) {
    yield* printList(result, how, await penFor(how.color));
  },
  async *report(result, how) {
    yield* printReport(result, how, await penFor(how.color));
  },
};

/** cli-table3 is loaded here: a record needs no table. */
async function penFor(color: boolean): Promise<Pen> {
  const { drawFrame } = await import('./terminal/frame.ts');
  return { paint: await paintFor(color), drawFrame };
}
