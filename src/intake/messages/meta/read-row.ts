import type { ExportReason, MessageAttachment, Skip } from '../../../domain/inbox/message.ts';
import { isPlausible } from '../instants.ts';
import { isObject, kindOf, type Loose, objectsOf, shown } from '../json-file.ts';
import { attachmentsOf } from './attachments.ts';
import type { MediaPaths } from './media-paths.ts';
import type { Names } from './names.ts';
import { editedText, isCall, isLike, isService } from './network-words.ts';
import { repairText } from './repair-text.ts';

/** A file of a thread; two of them may bear the same name. */
export interface Part {
  readonly file: string;
  readonly number: number;
}

/** A row of a thread that may be a message. */
export interface Draft {
  readonly part: Part;
  /** From 1. */
  readonly row: number;
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

export interface PartReading {
  readonly part: Part;
  readonly media: MediaPaths;
  readonly names: Names;
}

/** Reads what Meta writes about one message, as loose as it comes; `number` counts from 1. */
export function readRow(row: unknown, number: number, reading: PartReading): ReadRow {
  if (!isObject(row)) return problem({ code: 'shape-unknown', found: kindOf(row) });
  const { part, media, names } = reading;
  const name = names.of(row.sender_name);
  if (name === null) return problem({ code: 'message-without-sender' });
  const at = row.timestamp_ms;
  if (at === undefined || at === null) return problem({ code: 'message-without-date' });
  if (typeof at !== 'number' || !isPlausible(at))
    return problem({ code: 'date-unreadable', value: shown(at) });
  const { content } = row;
  const written = typeof content === 'string' ? repairText(content) : '';
  const attachments = attachmentsOf(row, media, part.file);
  const skip = skipOf(row, { written, name, hasAttachments: attachments.length > 0 });
  if (skip === 'empty' && content !== undefined && content !== null && content !== '')
    return problem({ code: 'shape-unknown', found: kindOf(content) });
  if (skip) return { kind: 'skip', skip };
  const edited = editedText(written);
  // Of a share, the network's own words: the share says it all.
  const text = isService(written, name) ? '' : (edited ?? written);
  return {
    kind: 'draft',
    draft: {
      part,
      row: number,
      at: Math.trunc(at),
      name,
      text,
      isEdited: edited !== null,
      attachments,
    },
    reactions: Array.isArray(row.reactions) ? objectsOf(row.reactions).length : 0,
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
