import type { MessageAttachment, Sender } from '../../domain/inbox/message.ts';
import { maskName } from '../../domain/party/mask.ts';
import { sizeText } from '../appeal/attachments.ts';
import type { View } from '../appeal/view.ts';

const MASK = '***';

/** A sender as this reader may see him. */
export const senderFor = (sender: Sender, { redact }: Pick<View, 'redact'>): Sender =>
  redact
    ? {
        name: sender.name && maskName(sender.name),
        handle: sender.handle && MASK,
        id: sender.id && MASK,
        phone: sender.phone && MASK,
        email: sender.email && MASK,
      }
    : sender;

/** As the network calls him; a nickname is marked as one. */
export function senderLabel(sender: Sender, view: View): string {
  const { name, handle, phone, email } = senderFor(sender, view);
  const contact = (handle && `@${handle}`) ?? phone ?? email;
  if (name === null) return contact ?? view.messages.inbox.nobody;
  return contact !== null && handle !== null ? `${name} (${contact})` : name;
}

export function attachmentLabel(
  { kind, path, label }: MessageAttachment,
  { messages }: Pick<View, 'messages'>,
  kept = '',
): string {
  const named = label ?? path?.split('/').at(-1) ?? null;
  const word = messages.inbox.attachments[kind];
  return named === null ? `[${word}${kept}]` : `[${word}: ${named}${kept}]`;
}

/** What it is and how large only where it is kept: of others there is nothing but the name. */
export const fileLabel = (attachment: MessageAttachment, view: Pick<View, 'messages'>): string => {
  const { file } = attachment;
  const kept = file ? ` (${file.mediaType}, ${sizeText(file.size, view)})` : '';
  return attachmentLabel(attachment, view, kept);
};
