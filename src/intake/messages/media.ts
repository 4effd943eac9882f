import type { AttachmentKind } from '../../domain/inbox/message.ts';
import type { ExportFile } from './reader.ts';

/** Finds what messages refer to among the files of the export; what is not there has no path. */
export class Media {
  private readonly paths: ReadonlySet<string>;

  constructor(all: readonly ExportFile[]) {
    this.paths = new Set(all.map(({ path }) => path));
  }

  /** `reference` as `file` has it: from its folder, else from the root of the export. */
  find(file: string, reference: string): string | null {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const clean = reference.replace(/^(\.?\/)+/, '');
    return [folder + clean, clean].find((path) => this.paths.has(path)) ?? null;
  }
}

const KINDS: Readonly<Record<string, AttachmentKind>> = {
  jpg: 'photo',
  jpeg: 'photo',
  png: 'photo',
  gif: 'photo',
  heic: 'photo',
  bmp: 'photo',
  mp4: 'video',
  mov: 'video',
  avi: 'video',
  '3gp': 'video',
  webm: 'video',
  mp3: 'audio',
  m4a: 'audio',
  ogg: 'audio',
  opus: 'audio',
  aac: 'audio',
  wav: 'audio',
  webp: 'sticker',
  vcf: 'contact',
};

/** By the ending of a file's name. */
export function kindOfFile(name: string): AttachmentKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? 'file') : 'file';
}
