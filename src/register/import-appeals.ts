import type { JournalItem } from '../domain/journal.ts';
import { type ImportCounts, ImportRun } from './import/import-run.ts';
import type { ReportedRow } from './import/judge-rows.ts';
import type { MayCreate } from './import/missing-entries.ts';
import type { Office } from './office.ts';

/** A journal that is brought in. */
export interface ImportSource {
  /** The profile's name of it. */
  readonly name: string;
  /** SHA-256 of the file, by which a run that was cut off is found again. */
  readonly digest: string;
  readonly mayCreate: MayCreate;
  /** Headers by the profile's fields, to name the column of a refused row. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface ImportOptions {
  readonly dryRun?: boolean;
  /** Aborted: the run stops after the batch, and goes on there next time. */
  readonly signal?: AbortSignal;
  /** Waited for between two batches, so that clerks beside it get their turn. */
  readonly pause?: () => Promise<void>;
  /** A row that was not brought in, when it is met. */
  readonly onRow?: (row: ReportedRow) => void;
  readonly onProgress?: (counts: ImportCounts) => void;
}

export interface ImportOutcome extends ImportCounts {
  /** Names added to the office's lists. */
  readonly created: Readonly<Record<'topics' | 'territories' | 'officials', readonly string[]>>;
  /** It went on with a run of the same file that had been cut off. */
  readonly resumed: boolean;
  readonly interrupted: boolean;
}

/** One transaction a batch: long enough to be quick, short enough for a clerk who waits for it. */
const BATCH = 1_000;

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
  let isFirst = true;
  for await (const batch of inBatches(items)) {
    if (!isFirst) await options.pause?.();
    isFirst = false;
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
