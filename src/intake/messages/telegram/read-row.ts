import type { Instant } from '../../../domain/ids.ts';
import type {
  ExportReason,
  MessageAttachment,
  Sender,
  Skip,
} from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { isCalendarDate } from '../../../domain/time/calendar-date.ts';
import { instantAt } from '../../../domain/time/zone.ts';
import { instantOf } from '../instants.ts';
import { isObject, type Loose, shown } from '../json-file.ts';
import type { MediaBeside } from '../media-beside.ts';
import { attachmentsOf, textOf } from './content.ts';
import { senderOf } from './peer.ts';

/** What of a row is a message. */
export interface ReadMessage {
  /** null in exports that other programs made. */
  readonly id: string | null;
  readonly sender: Sender;
  readonly sentAt: Instant;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}

export type ReadRow =
  | { readonly message: ReadMessage }
  | { readonly skip: Skip }
  | { readonly reason: ExportReason };

export interface RowContext {
  readonly file: string;
  readonly media: MediaBeside;
  readonly zone: readonly ZoneOffset[];
}

/** Kinds of content of which an export tells next to nothing. */
const UNTOLD = [
  'game_title',
  'invoice_information',
  'giveaway_information',
  'giveaway_results',
  'paid_stars_amount',
  'todo_list',
  'media_type',
  'story_id',
  'self_destruct_period_seconds',
];

export function readRow(row: unknown, { file, media, zone }: RowContext): ReadRow {
  if (!isObject(row)) return { reason: { code: 'shape-unknown', found: typeof row } };
  const { type } = row;
  if (type === 'unsupported') return { skip: 'unsupported' };
  if (type === 'service') return { skip: /_call$/.test(shown(row.action)) ? 'call' : 'service' };
  if (type !== undefined && type !== 'message')
    return { reason: { code: 'shape-unknown', found: shown(type) } };
  const sentAt = sentAtOf(row, zone);
  if (typeof sentAt !== 'string') return { reason: sentAt };
  const text = textOf(row);
  const attachments = attachmentsOf(row, file, media);
  if (text === '' && attachments.length === 0)
    return { skip: UNTOLD.some((key) => row[key] !== undefined) ? 'unsupported' : 'empty' };
  const sender = senderOf(row);
  if (!sender) return { reason: { code: 'message-without-sender' } };
  const { id } = row;
  const isKnown = Number.isSafeInteger(id) || (typeof id === 'string' && /^\w{1,40}$/.test(id));
  return { message: { id: isKnown ? String(id) : null, sender, sentAt, text, attachments } };
}

/** Since 2022 also in seconds; before, local time of the computer that made the export. */
function sentAtOf(
  { date_unixtime: unix, date }: Loose,
  zone: readonly ZoneOffset[],
): Instant | ExportReason {
  const known = isUnixTime(unix) ? instantOf(Number(unix) * 1_000) : null;
  if (known !== null) return known;
  const value = date ?? unix;
  if (value === undefined || value === null) return { code: 'message-without-date' };
  const [, day = '', time = ''] =
    /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/.exec(shown(value)) ?? [];
  if (!isCalendarDate(day)) return { code: 'date-unreadable', value: shown(value) };
  return instantAt(day, time, zone);
}

/** A string in Telegram's own exports, a number in those of others. */
export const isUnixTime = (value: unknown): boolean =>
  (typeof value === 'string' && /^\d{1,10}$/.test(value)) || Number.isSafeInteger(value);
