import type { ReportedRow } from './judge-rows.ts';
import type { MayCreate } from './missing-entries.ts';

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

export interface ImportCounts {
  readonly read: number;
  readonly added: number;
  /** Known and the same. */
  readonly known: number;
  readonly changed: number;
  readonly refused: number;
}
