import type { Dirent } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { StoreError } from '../../domain/faults.ts';
import type { RandomAccess } from '../../intake/messages/archive.ts';
import type { ExportFile } from '../../intake/messages/reader.ts';
import { isArchive } from '../../intake/workbook/zip-head.ts';

const FIRST_PIECE = 8 * 1024;
const PIECE = 1024 ** 2;

/** The files of an export, wherever they lie. */
export interface ExportFiles {
  readonly files: readonly ExportFile[];
  /** Lets go of the archives; nothing can be opened afterwards. */
  close(): Promise<void>;
}

/**
 * Folders, single files and archives become one tree. An archive is known by its content; a folder
 * that holds nothing but archives is an export in parts. Links are not followed.
 */
export async function exportFiles(paths: readonly string[]): Promise<ExportFiles> {
  const held: FileHandle[] = [];
  const close = async () => {
    await Promise.all(held.splice(0).map((handle) => handle.close()));
  };
  try {
    const trees: (readonly ExportFile[])[] = [];
    for (const path of paths) trees.push(await filesAt(path, held));
    return { files: trees.flat(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function filesAt(path: string, held: FileHandle[]): Promise<readonly ExportFile[]> {
  const { isFolder, size } = await stat(path).then(
    (found) => ({ isFolder: found.isDirectory(), size: found.size }),
    (error) => {
      throw readFault(path, error);
    },
  );
  if (isFolder) return folderFiles(path, held);
  if (await isArchiveAt(path)) return archiveFiles(path, held);
  return [fileAt({ file: path, path: basename(path), source: path, size })];
}

async function folderFiles(folder: string, held: FileHandle[]): Promise<readonly ExportFile[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error) => {
      throw readFault(folder, error);
    },
  );
  // Links say of themselves that they are neither files nor folders.
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (await areAllArchives(folder, paths)) {
    const parts = [];
    for (const path of paths) parts.push(...(await archiveFiles(path, held)));
    return parts;
  }
  const files: ExportFile[] = [];
  for (const file of paths) {
    const path = relative(folder, file).split(sep).join('/');
    files.push(fileAt({ file, path, source: folder, size: (await stat(file)).size }));
  }
  return files;
}

async function areAllArchives(folder: string, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0 || paths.some((path) => relative(folder, path).includes(sep)))
    return false;
  for (const path of paths) if (!(await isArchiveAt(path))) return false;
  return true;
}

const fileAt = ({ file, ...rest }: Omit<ExportFile, 'open'> & { file: string }): ExportFile => ({
  ...rest,
  open: () => bytesOf(file),
});

/** The first piece is short: most files are opened only to be looked at. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path);
    const { size } = await handle.stat();
    for (let at = 0, length = FIRST_PIECE; at < size; length = PIECE) {
      const bytes = Buffer.allocUnsafeSlow(Math.min(length, size - at));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield bytes.subarray(0, bytesRead);
    }
  } catch (error) {
    throw readFault(path, error);
  } finally {
    await handle?.close();
  }
}

async function isArchiveAt(path: string): Promise<boolean> {
  for await (const piece of bytesOf(path)) return isArchive(piece);
  return false;
}

async function archiveFiles(path: string, held: FileHandle[]): Promise<readonly ExportFile[]> {
  const { openArchive } = await import('../../intake/messages/archive.ts');
  const handle = await open(path);
  held.push(handle);
  const { size } = await handle.stat();
  return openArchive(randomAccess(path, handle, size));
}

const randomAccess = (path: string, handle: FileHandle, size: number): RandomAccess => ({
  path,
  size,
  async read(at, length) {
    const bytes = Buffer.allocUnsafe(length);
    const { bytesRead } = await handle.read(bytes, 0, length, at).catch((error) => {
      throw readFault(path, error);
    });
    return bytes.subarray(0, bytesRead);
  },
});

/** What the system says of a file is the disk's fault; anything else is ours. */
function readFault(path: string, cause: unknown): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (syscall === undefined) return cause;
  return new StoreError(
    { code: code === 'ENOENT' ? 'file-missing' : 'file-unreadable', path },
    { cause },
  );
}
