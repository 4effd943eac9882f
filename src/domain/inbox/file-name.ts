import { attachmentName } from '../appeal/attach.ts';
import type { MessageAttachment } from './message.ts';

/** Of a longer one the end is kept, which says what it is. */
const LONGEST = 200;

/** As its sender called it, else as the network did in the export. */
export const fileName = ({ label, path }: Pick<MessageAttachment, 'label' | 'path'>): string =>
  [...attachmentName(label ?? path ?? '')].slice(-LONGEST).join('');
