import type { JournalItem } from '../domain/journal.ts';
import { ImportRun } from './import/import-run.ts';
import type { ImportCounts, ImportOptions, ImportSource } from './import/import-source.ts';
import type { Office } from './office.ts';

export interface ImportOutcome extends ImportCounts {
  /** Names added to the office's lists. */
  readonly created: Readonly<Record<'topics' | 'territories' | 'officials', readonly string[]>>;
  /** It went on with a run of the same file that had been cut off. */
  readonly resumed: boolean;
  readonly interrupted: boolean;
}

/** One transaction a batch: long enough to be quick, short enough for a clerk who waits for it. */
const BATCH = 500;

/**
 * Rows of a journal become appeals, all in one undo step; a known key adds nothing. A run that
 * adds nothing leaves no trace in the register.
 */
export async function importAppeals(
  items: AsyncIterable<readonly JournalItem[]>,
  source: ImportSource,
  { office, options }: { readonly office: Office; readonly options: ImportOptions },
): Promise<ImportOutcome> {
  const run = await ImportRun.begin(source, office, options);
  let interrupted = false;
  for await (const batch of inBatches(items)) {
    interrupted = options.signal?.aborted ?? false;
    if (interrupted) break;
    await run.take(batch);
    options.onProgress?.(run.counts);
  }
  if (!interrupted) await run.finish();
  return { ...run.counts, created: run.created, resumed: run.resumed, interrupted };
}

async function* inBatches(
  items: AsyncIterable<readonly JournalItem[]>,
): AsyncGenerator<readonly JournalItem[], void> {
  let batch: JournalItem[] = [];
  for await (const piece of items) {
    for (const item of piece) {
      batch.push(item);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
