import type { Fault } from '../../domain/faults.ts';
import type { FileStore, HeldAttachment } from '../ports/files.ts';
import type { RegisterReader } from '../ports.ts';

type AttachmentFault = Extract<Fault, { code: `${'attachment' | 'media'}-${string}` }>;

/** Every file that an event or a message names is read again whole. */
export async function* checkAttachments(
  store: RegisterReader,
  files: FileStore,
): AsyncGenerator<AttachmentFault> {
  const known = new Map<string, boolean | null>();
  for await (const held of store.attachments()) {
    const { of, name: file, sha256 } = held;
    const isSound = known.get(sha256) ?? (await soundness(held, files));
    known.set(sha256, isSound);
    if (isSound) continue;
    const what = isSound === null ? 'missing' : 'altered';
    if ('number' in of) yield { code: `attachment-${what}`, subject: of.number, file, sha256 };
    else yield { code: `media-${what}`, ...of, file, sha256 };
  }
}

/** null: it is not there. */
async function soundness(
  { sha256, size }: HeldAttachment,
  files: FileStore,
): Promise<boolean | null> {
  const bytes = files.read(sha256);
  if (!bytes) return null;
  // A file that cannot be read is as good as none.
  const looked = await files.look(bytes, size).catch(() => null);
  return looked?.sha256 === sha256;
}
