import type { AttachmentKind, MessageAttachment } from '../../../domain/inbox/message.ts';
import { wellFormed } from '../../../domain/text/canonical-json.ts';
import { isObject, type Loose } from '../json-file.ts';
import { kindOfFile } from '../kind-of-file.ts';
import type { MediaBeside } from '../media-beside.ts';

/** Plain text, or pieces of it of which some are links, mentions or bold. */
export function textOf({ text, text_entities: entities }: Loose): string {
  if (typeof text === 'string') return wellFormed(text);
  const pieces = Array.isArray(text) ? text : Array.isArray(entities) ? entities : [];
  const words = pieces.map((piece) => (isObject(piece) ? piece.text : piece));
  return wellFormed(words.filter((word) => typeof word === 'string').join(''));
}

const MEDIA_KINDS: Readonly<Record<string, AttachmentKind>> = {
  sticker: 'sticker',
  video_message: 'video',
  video_file: 'video',
  animation: 'video',
  voice_message: 'audio',
  audio_file: 'audio',
};

export function attachmentsOf(row: Loose, file: string, media: MediaBeside): MessageAttachment[] {
  const found: MessageAttachment[] = [];
  const add = (kind: AttachmentKind, label: string | null, path: string | null = null) =>
    found.push({ kind, path, label });
  // «(File not included. Change data exporting settings to download.)» stands where a path would.
  const pathOf = (value: string) => (value.startsWith('(') ? null : media.find(file, value));
  const { photo, file: document } = row;
  if (typeof photo === 'string') add('photo', null, pathOf(photo));
  if (typeof document === 'string')
    add(documentKind(row, document), documentLabel(row, document), pathOf(document));
  const contact = row.contact_information;
  if (isObject(contact)) add('contact', words(contact, 'first_name', 'last_name', 'phone_number'));
  const place = row.location_information;
  if (isObject(place)) add('location', placeLabel(row, place));
  const poll = row.poll;
  if (isObject(poll)) add('poll', words(poll, 'question'));
  const origin = row.forwarded_from;
  if (typeof origin === 'string' && found.length + textOf(row).length > 0) add('share', origin);
  return found;
}

function documentKind(row: Loose, path: string): AttachmentKind {
  const type = row.media_type;
  if (typeof type === 'string' && Object.hasOwn(MEDIA_KINDS, type))
    return MEDIA_KINDS[type] ?? 'file';
  return path.startsWith('(') ? kindOfFile(words(row, 'file_name') ?? '') : kindOfFile(path);
}

const documentLabel = (row: Loose, path: string): string | null =>
  words(row, 'sticker_emoji') ??
  words(row, 'file_name') ??
  (path.startsWith('(') ? null : path.slice(path.lastIndexOf('/') + 1));

function placeLabel(row: Loose, { latitude, longitude }: Loose): string | null {
  const name = words(row, 'place_name', 'address');
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return name;
  return `${latitude}, ${longitude}${name === null ? '' : ` (${name})`}`;
}

/** The fields that are text and not empty; null where none is. */
function words(fields: Loose, ...keys: readonly string[]): string | null {
  const found = keys
    .map((key) => fields[key])
    .filter((value) => typeof value === 'string' && value !== '');
  return found.length > 0 ? wellFormed(found.join(' ')) : null;
}
