import { headOf } from '../head.ts';
import type { ExportFile } from '../reader.ts';

/**
 * `thread`: participants, messages with sender_name and timestamp_ms. `flat`: the same talk as the
 * encrypted storage of Messenger writes it. `conversations`: Instagram before December 2020.
 */
export type ThreadShape = 'thread' | 'flat' | 'conversations';

/** A group has hundreds of participants before its first message. */
const LONG_HEAD = 256 * 1024;

/** By what a JSON file begins with; null where it is none of Meta's talks. */
export async function threadShape(file: ExportFile): Promise<ThreadShape | null> {
  const head = textOf(await headOf(file));
  if (!/^\s*[[{]/.test(head)) return null;
  if (!/"(?:participants|messages|conversation)"\s*:\s*\[/.test(head)) return null;
  return shapeOf(head) ?? shapeOf(textOf(await headOf(file, LONG_HEAD)));
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString().replace('\uFEFF', '');

function shapeOf(head: string): ThreadShape | null {
  if (/^\s*\[/.test(head)) return /"conversation"\s*:\s*\[/.test(head) ? 'conversations' : null;
  if (!/"messages"\s*:\s*\[/.test(head)) return null;
  if (/"senderName"\s*:/.test(head) || /"threadName"\s*:/.test(head)) return 'flat';
  if (/"sender_name"\s*:/.test(head) && /"timestamp_ms"\s*:/.test(head)) return 'thread';
  // Nothing was written in it.
  const isEmpty = /"messages"\s*:\s*\[\s*\]/.test(head);
  return isEmpty && /"participants"\s*:\s*\[\s*\{\s*"name"/.test(head) ? 'thread' : null;
}
