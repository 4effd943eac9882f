import type {
  ExportReason,
  MessageAttachment,
  Place,
  Skip,
} from '../../../domain/inbox/message.ts';
import { instantOf } from '../instants.ts';
import { isObject, type Loose, objectsOf } from '../json-file.ts';
import { attachmentsOf } from './attachments.ts';
import type { MediaPaths } from './media-paths.ts';
import { nameOf } from './names.ts';
import { editedText, isCall, isLike, isService } from './network-words.ts';
import { repairText } from './repair-text.ts';

/** A row of a thread that may be a message. */
export interface Draft {
  readonly file: string;
  /** Of the files of its thread, which may bear the same name. */
  readonly part: number;
  readonly place: Place;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  readonly text: string;
  readonly isEdited: boolean;
  readonly attachments: readonly MessageAttachment[];
}

export type ReadRow =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly reactions: number }
  | { readonly kind: 'skip'; readonly skip: Skip }
  | { readonly kind: 'problem'; readonly reason: ExportReason };

export interface RowPlace {
  readonly file: string;
  readonly place: Place;
  readonly part: number;
  readonly media: MediaPaths;
}

/** Reads what Meta writes about one message, as loose as it comes. */
export function readRow(row: unknown, { media, ...where }: RowPlace): ReadRow {
  if (!isObject(row)) return problem({ code: 'shape-unknown', found: kindOf(row) });
  const name = nameOf(row.sender_name);
  if (name === null) return problem({ code: 'message-without-sender' });
  const at = row.timestamp_ms;
  if (at === undefined || at === null) return problem({ code: 'message-without-date' });
  if (typeof at !== 'number' || instantOf(at) === null)
    return problem({ code: 'date-unreadable', value: JSON.stringify(at).slice(0, 40) });
  const { content } = row;
  const written = typeof content === 'string' ? repairText(content) : '';
  const attachments = attachmentsOf(row, media, where.file);
  const skip = skipOf(row, { written, name, hasAttachments: attachments.length > 0 });
  if (skip === 'empty' && content !== undefined && content !== null && content !== '')
    return problem({ code: 'shape-unknown', found: kindOf(content) });
  if (skip) return { kind: 'skip', skip };
  const edited = editedText(written);
  // Of a share, the network's own words: the share says it all.
  const text = isService(written, name) ? '' : (edited ?? written);
  const draft = { ...where, at: Math.trunc(at), name, text, isEdited: edited !== null };
  return {
    kind: 'draft',
    draft: { ...draft, attachments },
    reactions: objectsOf(row.reactions).length,
  };
}

interface Written {
  readonly written: string;
  readonly name: string;
  readonly hasAttachments: boolean;
}

/** Why a row is no message; null: it is one. */
function skipOf(row: Loose, { written, name, hasAttachments }: Written): Skip | null {
  if (row.is_unsent === true || row.is_unsent_image_by_messenger_kid_parent === true)
    return 'unsent';
  const { type } = row;
  if (type === 'Call' || row.missed === true || typeof row.call_duration === 'number')
    return 'call';
  if (type === 'Subscribe' || type === 'Unsubscribe') return 'service';
  if (hasAttachments) return null;
  if (written.trim() === '') return 'empty';
  if (isLike(written)) return 'like';
  if (isCall(written)) return 'call';
  return isService(written, name) ? 'service' : null;
}

export const problem = (reason: ExportReason): ReadRow => ({ kind: 'problem', reason });

/** What was found in place of what should be there. */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
