import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreError } from '../../domain/faults.ts';
import { attachmentPath, type FileStore, type LookedThrough } from '../../register/ports/files.ts';

/** Enough of a document that is a zip to tell which. */
const HEAD_LENGTH = 1024 * 1024;

/** `register.db.files/ab/cdef…`, for its owner alone. A file takes its name only when it is whole. */
export class FolderFiles implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  look(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<LookedThrough | null> {
    return lookThrough(bytes, limit, async () => undefined);
  }

  async put(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<LookedThrough | null> {
    await this.#try(() => mkdir(this.#folder, { recursive: true, mode: 0o700 }));
    const { temporary, file } = await this.#openTemporary();
    let isPublished = false;
    try {
      const looked = await lookThrough(bytes, limit, (chunk) =>
        this.#try(() => file.writeFile(chunk)),
      );
      // Of nothing there is nothing to keep.
      if (looked && looked.size > 0) {
        await this.#try(() => this.#publish(file, temporary, looked.sha256));
        isPublished = true;
      }
      return looked;
    } finally {
      await file.close().catch(() => undefined);
      // Once it has its name the temporary one may be another run's.
      if (!isPublished) await unlink(temporary).catch(() => undefined);
    }
  }

  read(sha256: string): AsyncIterable<Uint8Array> | null {
    const path = attachmentPath(this.#folder, sha256);
    return existsSync(path) ? createReadStream(path) : null;
  }

  async remove(sha256: string): Promise<void> {
    const path = attachmentPath(this.#folder, sha256);
    await this.#try(() => rm(path, { force: true }));
  }

  /** The same bytes over the same bytes: what was damaged there is whole again. */
  async #publish(file: FileHandle, temporary: string, sha256: string): Promise<void> {
    const path = attachmentPath(this.#folder, sha256);
    await file.sync();
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(temporary, path);
    for (const folder of [dirname(path), this.#folder]) await syncFolder(folder);
  }

  /** The first free name: a crashed run may have left one. */
  async #openTemporary(): Promise<{ temporary: string; file: FileHandle }> {
    for (let attempt = 1; ; attempt++) {
      const temporary = join(this.#folder, `${attempt}.tmp`);
      try {
        return { temporary, file: await open(temporary, 'wx', 0o600) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw this.#fault(error);
      }
    }
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#fault(error);
    }
  }

  #fault(cause: unknown): StoreError {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const path = this.#folder;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
      return new StoreError({ code: 'disk-full', path }, { cause });
    return new StoreError({ code: 'file-unwritable', path, detail: code || message }, { cause });
  }
}

async function lookThrough(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<LookedThrough | null> {
  // Loaded at the first use: it takes milliseconds.
  const { createHash } = await import('node:crypto');
  const digest = createHash('sha256');
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (size < HEAD_LENGTH) head.push(chunk);
    size += chunk.length;
    if (size > limit) return null;
    digest.update(chunk);
    await take(chunk);
  }
  return { sha256: digest.digest('hex'), size, head: Buffer.concat(head).subarray(0, HEAD_LENGTH) };
}

/** The name itself is on the disk; a file system that cannot do that does without. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
