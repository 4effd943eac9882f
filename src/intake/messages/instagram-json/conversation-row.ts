import type { AttachmentKind, MessageAttachment, Skip } from '../../../domain/inbox/message.ts';
import { isPlausible } from '../instants.ts';
import { isObject, kindOf, type Loose, objectsOf, shown, textOf } from '../json-file.ts';
import { type Part, problem, type ReadRow } from '../meta/read-row.ts';

/** Keys of what hangs on a message; what they hold is a link or words. */
const ATTACHED: readonly (readonly [string, AttachmentKind])[] = [
  ['media', 'photo'],
  ['media_url', 'photo'],
  ['voice_media', 'audio'],
  ['animated_media_images', 'sticker'],
  ['media_share_url', 'share'],
  ['media_share_caption', 'share'],
  ['profile_share_username', 'share'],
  ['live_video_share', 'share'],
  ['link', 'share'],
  ['story_share', 'story'],
];
const CALLED = ['video_call_action', 'video_call_title'];
const DONE = ['user_action', 'action', 'mentioned_username'];
/** They stand on every row and say nothing of its own. */
const BARE = new Set(['sender', 'created_at', 'text', 'likes', 'heart']);

/** A row of the layout before December 2020: right Unicode, times with an offset. */
export function readConversationRow(row: unknown, number: number, part: Part): ReadRow {
  if (!isObject(row)) return problem({ code: 'shape-unknown', found: kindOf(row) });
  const name = textOf(row.sender)?.trim() || null;
  if (name === null) return problem({ code: 'message-without-sender' });
  const { created_at: created } = row;
  if (created === undefined || created === null) return problem({ code: 'message-without-date' });
  const at = typeof created === 'string' ? Date.parse(created) : Number.NaN;
  if (!isPlausible(at)) return problem({ code: 'date-unreadable', value: shown(created) });
  const text = textOf(row.text) ?? textOf(row.heart) ?? '';
  const attachments = attachmentsOf(row);
  const skip = text.trim() === '' && attachments.length === 0 ? skipOf(row) : null;
  if (skip) return { kind: 'skip', skip };
  const draft = { part, row: number, at, name, text, isEdited: false, attachments };
  return { kind: 'draft', draft, reactions: objectsOf(row.likes).length };
}

function attachmentsOf(row: Loose): MessageAttachment[] {
  const found = new Map<AttachmentKind, string[]>();
  for (const [key, kind] of ATTACHED) {
    const value = row[key];
    if (value === undefined || value === null || value === '') continue;
    const words = typeof value === 'string' ? [value] : [];
    found.set(kind, [...(found.get(kind) ?? []), ...words]);
  }
  return [...found].map(([kind, words]) => ({ kind, path: null, label: words.join(' ') || null }));
}

function skipOf(row: Loose): Skip {
  const has = (keys: readonly string[]) => keys.some((key) => row[key] != null);
  if (has(CALLED)) return 'call';
  if (has(DONE)) return 'service';
  return Object.keys(row).some((key) => !BARE.has(key) && row[key] != null)
    ? 'unsupported'
    : 'empty';
}
