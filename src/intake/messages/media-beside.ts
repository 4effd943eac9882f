import type { ExportFile } from './reader.ts';

/** Finds what a file of the export refers to: beside it, else from the root of the export. */
export class MediaBeside {
  private readonly paths: ReadonlySet<string>;

  constructor(all: readonly ExportFile[]) {
    this.paths = new Set(all.map(({ path }) => path));
  }

  /** null where it is not in the export. */
  find(file: string, reference: string): string | null {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const clean = reference.replace(/^(\.?\/)+/, '');
    return [folder + clean, clean].find((path) => this.paths.has(path)) ?? null;
  }
}
