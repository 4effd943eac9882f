import type { ExportFile } from '../reader.ts';

/** Finds the files that a thread names by where they would stand in the export. */
export class MediaPaths {
  private readonly paths: ReadonlySet<string>;

  constructor(files: readonly ExportFile[]) {
    this.paths = new Set(files.map(({ path }) => path));
  }

  /** Of a file in the export, or null. The export may lie within a folder, or be a part of itself. */
  find(uri: string, from: string): string | null {
    if (uri === '') return null;
    const parts = uri.split('/').filter((part) => part !== '');
    const folders = from.split('/').slice(0, -1);
    const root = folders.lastIndexOf(parts[0] ?? '');
    const tries = [
      parts,
      ...(root === -1 ? [] : [[...folders.slice(0, root), ...parts]]),
      [...folders, ...parts.slice(-2)],
    ];
    return tries.map((path) => path.join('/')).find((path) => this.paths.has(path)) ?? null;
  }
}
