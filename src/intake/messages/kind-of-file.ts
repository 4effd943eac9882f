import type { AttachmentKind } from '../../domain/inbox/message.ts';

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
