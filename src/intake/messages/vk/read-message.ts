import type { Instant } from '../../../domain/ids.ts';
import type {
  ExportReason,
  MessageAttachment,
  Sender,
  Skip,
} from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { instantAt } from '../../../domain/time/zone.ts';
import { firstWith, type HtmlElement, hasClass, textWithin, within } from '../html/element.ts';
import { readNamedMoment } from '../html/named-moment.ts';
import { someone } from '../own.ts';
import { attachmentsIn } from './attachments.ts';

export interface VkMessage {
  readonly key: string;
  /** null: the account itself, whom VK calls «Вы». */
  readonly sender: Sender | null;
  readonly sentAt: Instant;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}

export type ReadVkMessage =
  | { readonly message: VkMessage }
  | { readonly skip: Skip }
  | { readonly reason: ExportReason };

/** `div.message[data-id]` of an archive. */
export function readMessage(element: HtmlElement, zone: readonly ZoneOffset[]): ReadVkMessage {
  const key = element.attributes['data-id'] ?? '';
  const header = firstWith(element, 'message__header');
  if (!/^\d{1,20}$/.test(key) || !header)
    return { reason: { code: 'shape-unknown', found: 'div.message' } };
  const sender = senderOf(header);
  if (sender === undefined) return { reason: { code: 'message-without-sender' } };
  const shown = shownDate(header);
  if (shown === '') return { reason: { code: 'message-without-date' } };
  const moment = readNamedMoment(shown);
  if (!moment) return { reason: { code: 'date-unreadable', value: shown.slice(0, 40) } };
  const { isTakenBack, attachments } = attachmentsIn(element);
  if (isTakenBack) return { skip: 'unsent' };
  if ([...within(element)].some((one) => hasClass(one, 'im_srv_lnk'))) return { skip: 'service' };
  const text = textOf(element, header);
  if (text === '' && attachments.length === 0) return { skip: 'empty' };
  const sentAt = instantAt(moment.date, moment.time, zone);
  return { message: { key, sender, sentAt, text, attachments } };
}

/** Without a link it is the account itself; undefined where nobody is named. */
function senderOf(header: HtmlElement): Sender | null | undefined {
  const link = header.children.find((one) => typeof one !== 'string' && one.name === 'a');
  if (typeof link === 'object') {
    const name = textWithin(link);
    const id = /\/([^/?#]+)$/.exec(link.attributes.href ?? '')?.[1] ?? null;
    return someone({ name: name === '' || name === 'DELETED' ? null : name, id });
  }
  return /^[^,\d]+,/.test(textWithin(header)) ? null : undefined;
}

/** Behind the name; when it was changed is not meant. */
const shownDate = (header: HtmlElement): string =>
  textWithin(header, (one) => one.name === 'a' || hasClass(one, 'message-edited'))
    .replace(/^[^,\d]*,\s*/, '')
    .trim();

/** What stands beside the header, without what VK hangs below it. */
function textOf(element: HtmlElement, header: HtmlElement): string {
  return textWithin(element, (one) => one === header || hasClass(one, 'kludges'));
}
