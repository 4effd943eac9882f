import type { FileStore, HeldAttachment } from '../ports/files.ts';
import type { RegisterReader } from '../ports.ts';

export interface CopiedAttachments {
  readonly copied: number;
  /** Not there, or not what they were. */
  readonly lost: readonly HeldAttachment[];
}

/** Beside a copy of the register: each content once, checked as it is read. */
export async function copyAttachments(
  store: RegisterReader,
  from: FileStore,
  to: FileStore,
): Promise<CopiedAttachments> {
  const done = new Map<string, boolean>();
  const lost: HeldAttachment[] = [];
  for await (const held of store.attachments()) {
    const { sha256 } = held;
    const isCopied = done.get(sha256) ?? (await copy(held, from, to));
    done.set(sha256, isCopied);
    if (!isCopied) lost.push(held);
  }
  return { copied: [...done.values()].filter(Boolean).length, lost };
}

async function copy(
  { sha256, size }: HeldAttachment,
  from: FileStore,
  to: FileStore,
): Promise<boolean> {
  const looked = from.read(sha256);
  if (!looked) return false;
  // Looked at first: what was altered must not be kept under another digest.
  const sound = await from.look(looked, size).catch(() => null);
  const bytes = sound?.sha256 === sha256 ? from.read(sha256) : null;
  return bytes !== null && (await to.put(bytes, size))?.sha256 === sha256;
}
