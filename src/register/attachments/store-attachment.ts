import type { Attachment } from '../../domain/appeal/appeal.ts';
import { attachmentName } from '../../domain/appeal/attach.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { FileStore } from '../ports/files.ts';
import { mediaTypeOf } from './media-type.ts';

/** A file of the disk, or media of an export. */
export interface NewFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}
export interface Keeping {
  readonly files: FileStore;
  /** Bytes of one attachment at the most. */
  readonly limit: number;
  /** Looks at it and keeps nothing. */
  readonly dryRun?: boolean;
}

/** The bytes are kept before any event names them: an event never points at nothing. */
export async function storeAttachment(
  { name: given, bytes }: NewFile,
  { files, limit, dryRun = false }: Keeping,
): Promise<Result<Attachment>> {
  const name = attachmentName(given);
  const kept = await (dryRun ? files.look(bytes, limit) : files.put(bytes, limit));
  if (!kept) return refuse({ code: 'attachment-too-large', name, limit });
  const { sha256, size, head } = kept;
  if (size === 0) return refuse({ code: 'attachment-empty', name });
  return ok({ name, mediaType: await mediaTypeOf(head), size, sha256 });
}
