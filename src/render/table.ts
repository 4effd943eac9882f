import type { Renderer } from './renderer.ts';
import { paintFor } from './terminal/paint.ts';

/** For a person at a terminal. Each shape is loaded alone: a record needs no table. */
export const tableRenderer: Renderer = {
  async *record(result, how) {
    const { printRecord } = await import('./terminal/record.ts');
    yield* printRecord(result, how, await paintFor(how.color));
  },
  async *list(result, how) {
    const { printList } = await import('./terminal/list.ts');
    yield* printList(result, how, await paintFor(how.color));
  },
  async *report(result, how) {
    const { printReport } = await import('./terminal/report.ts');
    yield* printReport(result, how, await paintFor(how.color));
  },
};
