import { createReadStream, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { StoreError } from '../../domain/faults.ts';
import type { RandomAccess } from '../../intake/messages/archive.ts';
import type { ExportFile } from '../../intake/messages/reader.ts';
import { isArchive } from '../../intake/workbook/zip-head.ts';

const CHUNK = 256 * 1024;

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

async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK });
  } catch (error) {
    throw readFault(path, error);
  }
}

async function isArchiveAt(path: string): Promise<boolean> {
  for await (const chunk of createHead(path)) return isArchive(chunk);
  return false;
}

async function* createHead(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path, { end: 7 });
  } catch (error) {
    throw readFault(path, error);
  }
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
