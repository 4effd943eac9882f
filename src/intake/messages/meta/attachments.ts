import type { AttachmentKind, MessageAttachment } from '../../../domain/inbox/message.ts';
import { isObject, type Loose, objectsOf, textOf } from '../json-file.ts';
import type { MediaPaths } from './media-paths.ts';
import { repairText } from './repair-text.ts';

const LISTS: readonly (readonly [string, AttachmentKind])[] = [
  ['photos', 'photo'],
  ['videos', 'video'],
  ['audio_files', 'audio'],
  ['files', 'file'],
  ['gifs', 'sticker'],
];

/** What hangs on a row of Meta's, `from` being the file that the row stands in. */
export function attachmentsOf(row: Loose, media: MediaPaths, from: string): MessageAttachment[] {
  const found: MessageAttachment[] = [];
  for (const [key, kind] of LISTS)
    if (row[key] !== undefined)
      for (const entry of objectsOf(row[key])) found.push(mediaOf(kind, entry, media, from));
  const { sticker, share } = row;
  if (isObject(sticker)) found.push(mediaOf('sticker', sticker, media, from));
  const shared = isObject(share) ? shareOf(share) : null;
  if (shared) found.push(shared);
  return found;
}

function mediaOf(
  kind: AttachmentKind,
  entry: Loose,
  media: MediaPaths,
  from: string,
): MessageAttachment {
  const uri = repairText(textOf(entry.uri) ?? '');
  const isLink = /^https?:/.test(uri);
  const label = isLink ? uri : (uri.split('/').at(-1) ?? '');
  return { kind, path: isLink ? null : media.find(uri, from), label: label === '' ? null : label };
}

/** Of what somebody passed on: the words that stood there, then the link. */
function shareOf(share: Loose): MessageAttachment | null {
  const link = repairText(textOf(share.link) ?? '');
  const words = repairText(textOf(share.share_text) ?? '').trim();
  const label = [words, link].filter((part) => part !== '').join(' ');
  if (label === '') return null;
  return { kind: link.includes('/stories/') ? 'story' : 'share', path: null, label };
}
