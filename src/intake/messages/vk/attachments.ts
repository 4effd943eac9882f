import type { AttachmentKind, MessageAttachment } from '../../../domain/inbox/message.ts';
import { firstWith, type HtmlElement, hasClass, textWithin, within } from '../html/element.ts';

/** What VK calls them, by how the words begin; in Russian and English. */
const KINDS: readonly (readonly [RegExp, AttachmentKind])[] = [
  [/^(?:фото|photo|граффити|graffiti)/i, 'photo'],
  [/^(?:видео|video|клип|clip)/i, 'video'],
  [/^(?:аудио|audio|голосовое|voice)/i, 'audio'],
  [/^(?:стикер|sticker|подарок|gift)/i, 'sticker'],
  [/^(?:истори|story)/i, 'story'],
  [/^(?:опрос|poll)/i, 'poll'],
  [/^(?:карта|место|map|location|geo)/i, 'location'],
  [/^(?:файл|документ|file|document)/i, 'file'],
];
const TAKEN_BACK = /^(?:сообщение удалено|message (?:was )?deleted)$/i;

export interface VkAttachments {
  readonly isTakenBack: boolean;
  readonly attachments: readonly MessageAttachment[];
}

/** VK keeps the files to itself and gives a word and a link; what has no name here was shared. */
export function attachmentsIn(message: HtmlElement): VkAttachments {
  const found: MessageAttachment[] = [];
  let isTakenBack = false;
  for (const element of within(message)) {
    if (!hasClass(element, 'attachment')) continue;
    const words = firstWith(element, 'attachment__description');
    const called = words ? textWithin(words) : '';
    const link = firstWith(element, 'attachment__link')?.attributes.href ?? null;
    if (TAKEN_BACK.test(called)) isTakenBack = true;
    else {
      const kind = KINDS.find(([words]) => words.test(called))?.[1] ?? 'share';
      found.push({ kind, path: null, label: link ?? (called === '' ? null : called) });
    }
  }
  return { isTakenBack, attachments: found };
}
