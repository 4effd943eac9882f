import type { Appeal, Attachment } from '../../domain/appeal/appeal.ts';
import { maskFileName } from '../../domain/party/mask.ts';
import { attachmentPath } from '../../register/ports/files.ts';
import type { Field } from '../../render/result.ts';
import type { View } from './view.ts';

/** A line each: what it is called, what it is by its content, how large. */
export const attachmentFields = ({ attachments }: Appeal, view: View): Field[] =>
  attachments.map((attachment, index) => {
    const { fields } = view.messages.appeals;
    return {
      id: `attachment.${index + 1}`,
      title: fields.attachment ?? '',
      kind: 'text',
      value: nameOf(attachment, view),
      label: `${nameOf(attachment, view)} (${attachment.mediaType}, ${sizeText(attachment.size, view)})`,
    };
  });

export const attachmentsJson = ({ attachments }: Appeal, view: View): object[] =>
  attachments.map((attachment) => ({
    ...attachment,
    name: nameOf(attachment, view),
    path: attachmentPath(view.filesFolder, attachment.sha256),
  }));

const nameOf = ({ name }: Attachment, { redact }: View): string =>
  redact ? maskFileName(name) : name;

/** In the largest unit of which there is one at least. */
export function sizeText(bytes: number, { messages }: Pick<View, 'messages'>): string {
  const { locale, appeals } = messages;
  const [b, kb, mb] = appeals.sizeUnits;
  if (bytes < 1024) return `${locale.count(bytes)} ${b}`;
  if (bytes < 1024 ** 2) return `${locale.count(Math.round(bytes / 1024))} ${kb}`;
  return `${locale.count(Math.round(bytes / 1024 ** 2))} ${mb}`;
}
