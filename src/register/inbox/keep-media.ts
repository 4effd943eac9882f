import type { AttachmentKind, MediaFile, MessageAttachment } from '../../domain/inbox/message.ts';
import { type Keeping, type NewFile, storeAttachment } from '../attachments/store-attachment.ts';
import type { MessageDraft, ThreadDraft } from '../ports/inbox.ts';

/** What people send of their own; stickers are the network's. */
const KEPT: ReadonlySet<AttachmentKind> = new Set(['photo', 'video', 'audio', 'file']);

export interface Media {
  readonly keeping: Keeping;
  /** Where the export has them: none, or several when exports that lie together use one path. */
  at(path: string): readonly MediaSource[];
}
export interface MediaSource {
  readonly size: number;
  open(): NewFile['bytes'];
}
export interface MediaCounts {
  readonly kept: number;
  readonly tooLarge: number;
  /** Not in the export, empty, not to be read, or within a mail: readers give no path of these. */
  readonly missing: number;
}
type Fate = Exclude<keyof MediaCounts, 'kept'>;

/** Keeps the files that came with messages, and counts what became of each. */
export class MediaKeeper {
  isStopped = false;
  private readonly sums = { kept: 0, tooLarge: 0, missing: 0 };
  private readonly media: Media;
  private readonly signal: AbortSignal | undefined;

  constructor(media: Media, signal?: AbortSignal) {
    this.media = media;
    this.signal = signal;
  }

  counts(): MediaCounts {
    return { ...this.sums };
  }

  /**
   * The same threads, with the digests of what is on the disk by then. Where somebody stops it, up to
   * the first message whose files are not: without them it would stay so.
   */
  async keep(
    threads: readonly ThreadDraft[],
    isKnown: (thread: ThreadDraft, message: string) => Promise<boolean>,
  ): Promise<readonly ThreadDraft[]> {
    const kept: ThreadDraft[] = [];
    for (const thread of threads) {
      const messages: MessageDraft[] = [];
      kept.push({ ...thread, messages });
      for (const message of thread.messages) {
        const { isOwn, key, attachments } = message;
        const carries = !isOwn && attachments.some(({ kind }) => KEPT.has(kind));
        const isNew = carries && !(await isKnown(thread, key));
        this.isStopped = isNew && (this.signal?.aborted ?? false);
        if (this.isStopped) return kept;
        messages.push(
          isNew ? { ...message, attachments: await this.keepAll(attachments) } : message,
        );
      }
    }
    return kept;
  }

  private async keepAll(attachments: readonly MessageAttachment[]): Promise<MessageAttachment[]> {
    const all: MessageAttachment[] = [];
    for (const attachment of attachments)
      all.push(KEPT.has(attachment.kind) ? await this.keepOne(attachment) : attachment);
    return all;
  }

  private async keepOne(attachment: MessageAttachment): Promise<MessageAttachment> {
    const found = await this.fileOf(attachment);
    const isKept = typeof found === 'object';
    this.sums[isKept ? 'kept' : found]++;
    return isKept ? { ...attachment, file: found } : attachment;
  }

  /** Of several files under one path nobody knows which was sent, unless they are the same. */
  private async fileOf({ path }: MessageAttachment): Promise<MediaFile | Fate> {
    if (path === null) return 'missing';
    const { keeping } = this.media;
    const [first, ...others] = this.media.at(path);
    if (!first) return 'missing';
    if (others.length > 0) {
      const looks = [first, ...others].map((one) => keepFile(one, { ...keeping, dryRun: true }));
      const digests = (await Promise.all(looks)).map((one) =>
        typeof one === 'object' ? one.sha256 : one,
      );
      if (new Set(digests).size > 1) return 'missing';
    }
    return keepFile(first, keeping);
  }
}

async function keepFile(source: MediaSource, keeping: Keeping): Promise<MediaFile | Fate> {
  if (source.size > keeping.limit) return 'tooLarge';
  let isBroken = false;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield* source.open();
    } catch (error) {
      isBroken = true;
      throw error;
    }
  }
  try {
    const stored = await storeAttachment({ name: '', bytes: bytes() }, keeping);
    if (!stored.ok) return stored.refusal.code === 'attachment-too-large' ? 'tooLarge' : 'missing';
    const { sha256, mediaType, size } = stored.value;
    return { sha256, mediaType, size };
  } catch (error) {
    // A picture that the archive has not whole stops nothing; a full disk does.
    if (isBroken) return 'missing';
    throw error;
  }
}
