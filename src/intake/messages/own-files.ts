import { headOf } from './head.ts';
import type { ExportFile } from './reader.ts';

/** Those that a reader knows for its own; one after the other, since an export has more files than a process may open. */
export async function ownFiles(
  files: readonly ExportFile[],
  isOwn: (file: ExportFile, head: Uint8Array) => boolean,
): Promise<readonly ExportFile[]> {
  const own: ExportFile[] = [];
  for (const file of files) if (isOwn(file, await headOf(file))) own.push(file);
  return own;
}
