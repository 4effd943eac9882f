import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ExportFile } from '../../../src/intake/messages/reader.ts';
import { inPieces } from '../bytes.ts';

/** A file of an export in memory, read in pieces of `length` bytes. */
export function madeFile(path: string, content: string | Uint8Array, length = 4_096): ExportFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, size: bytes.length, open: () => inPieces(bytes, length) };
}

/** An export in memory: contents by path; what is neither text nor bytes is written as JSON. */
export const madeExport = (contents: Readonly<Record<string, unknown>>): ExportFile[] =>
  Object.entries(contents).map(([path, content]) =>
    madeFile(
      path,
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content),
    ),
  );

/** What a file holds, as text. */
export const contentOf = (file: ExportFile | undefined): Promise<string> =>
  file ? text(file.open()) : Promise.reject(new Error('there is no such file'));

/** Where the fixtures lie that are no part of the project. */
export const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../../../shared/fixtures/${path}`, import.meta.url));

/** All files of a folder, whole in memory. */
export const folderExport = (folder: string): ExportFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      ...madeFile(relative(folder, file).replaceAll('\\', '/'), readFileSync(file)),
      source: folder,
    }));
