import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { StoreError } from '../../domain/faults.ts';
import { type OpenJournal, openJournal } from '../../intake/journal.ts';
import { FIELDS, type Profile } from '../../intake/profile.ts';
import type { ImportOptions } from '../../register/import/import-source.ts';
import { type ImportOutcome, importAppeals } from '../../register/import-appeals.ts';
import type { Office } from '../../register/office.ts';

const CHUNK = 256 * 1024;

export interface JournalFile {
  readonly path: string;
  readonly profile: Profile;
}

export type FileOutcome = ImportOutcome & Pick<OpenJournal, 'sheet' | 'unread'>;

/** Read twice: once for its digest, by which an import that was cut off knows its file again. */
export async function importFile(
  { path, profile }: JournalFile,
  office: Office,
  options: ImportOptions,
): Promise<FileOutcome> {
  const { source, createTopics, createTerritories, createOfficials } = profile;
  const digest = createHash('sha256');
  for await (const chunk of bytesOf(path)) digest.update(chunk);
  const columns = FIELDS.flatMap((field) => {
    const column = profile.columns[field]?.column;
    return column === undefined ? [] : [[field, column]];
  });
  const { items, sheet, unread } = await openJournal({ path, bytes: bytesOf(path), profile });
  const outcome = await importAppeals(
    items,
    {
      name: source,
      digest: digest.digest('hex'),
      mayCreate: {
        topics: createTopics,
        territories: createTerritories,
        officials: createOfficials,
      },
      columns: Object.fromEntries(columns),
    },
    { office, options },
  );
  return { ...outcome, sheet, unread };
}

export async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  try {
    yield* stream;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || !('syscall' in (cause as object))) throw cause;
    throw new StoreError(
      { code: code === 'ENOENT' ? 'file-missing' : 'file-unreadable', path },
      { cause },
    );
  }
}
