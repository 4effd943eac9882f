import type { FileStore } from '../ports/files.ts';
import type { RegisterReader } from '../ports.ts';

/** Digests of all bytes that an event or a message names. */
export async function namedFiles(store: RegisterReader): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for await (const { sha256 } of store.attachments()) named.add(sha256);
  return named;
}

/** What was named before and is no more: of an import that is undone nothing stays, pictures neither. */
export async function releaseFiles(
  before: ReadonlySet<string>,
  store: RegisterReader,
  files: FileStore,
): Promise<void> {
  const after = await namedFiles(store);
  for (const sha256 of before) if (!after.has(sha256)) await files.remove(sha256);
}
