import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { InputError, StoreError } from '../../domain/faults.ts';
import { type ArchiveBounds, BOUNDS, Scale } from './archive-bounds.ts';
import { safeEntryPath } from './entry-path.ts';
import type { ExportFile } from './reader.ts';

/** Bytes that can be read anywhere: a file on the disk, or one in memory. */
export interface RandomAccess {
  /** For a person who must be told what is wrong. */
  readonly path: string;
  readonly size: number;
  /** Fewer bytes than asked only at the end. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/**
 * The files within a zip, each to be opened when it is wanted: nothing is unpacked to the disk. An
 * InputError where the archive is damaged, encrypted, a bomb, or has a path that leaves its folder.
 */
export async function openArchive(
  source: RandomAccess,
  bounds: ArchiveBounds = BOUNDS,
): Promise<readonly ExportFile[]> {
  const scale = new Scale(source.path, bounds);
  const files: ExportFile[] = [];
  const archive = await openZip(source);
  for await (const entry of entriesOf(archive, source)) {
    const path = safeEntryPath(nameOf(entry));
    if (path === null)
      throw new InputError({ code: 'archive-escapes', path: source.path, entry: nameOf(entry) });
    scale.add(path, entry);
    if (path.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new InputError({ code: 'archive-encrypted', path: source.path });
    files.push({
      path,
      source: source.path,
      size: entry.uncompressedSize,
      open: () => contentOf(archive, entry, source.path),
    });
  }
  return files;
}

async function openZip(source: RandomAccess): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromRandomAccessReaderPromise(new Pieces(source), source.size, {
      autoClose: false,
      decodeStrings: false,
    });
  } catch (error) {
    throw asFault(error, source.path);
  }
}

async function* entriesOf(
  archive: yauzl.ZipFile,
  source: RandomAccess,
): AsyncGenerator<yauzl.Entry, void> {
  const entries = archive.eachEntry();
  for (;;) {
    const next = await entries.next().catch((error) => {
      throw asFault(error, source.path);
    });
    if (next.done) return;
    yield next.value;
  }
}

const nameOf = (entry: yauzl.Entry): string =>
  yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );

/** What is unpacked is never more than was declared, and is what was packed. */
async function* contentOf(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  path: string,
): AsyncGenerator<Uint8Array, void> {
  try {
    let sum = 0;
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new InputError({ code: 'archive-broken', path });
  } catch (error) {
    throw asFault(error, path);
  }
}

/** Whatever the library says of an archive is its fault; that the disk fails is not. */
const asFault = (error: unknown, path: string): Error =>
  error instanceof StoreError || error instanceof InputError
    ? error
    : new InputError({ code: 'archive-broken', path });

const PIECE = 64 * 1024;

class Pieces extends yauzl.RandomAccessReader {
  private readonly source: RandomAccess;

  constructor(source: RandomAccess) {
    super();
    this.source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.source, start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.source.read(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.length < length ? new Error('unexpected end of the archive') : null);
      },
      (error: Error) => callback(error),
    );
  }
}

async function* pieces(source: RandomAccess, start: number, end: number) {
  for (let at = start; at < end; at += PIECE) {
    const bytes = await source.read(at, Math.min(PIECE, end - at));
    if (bytes.length === 0) return;
    yield bytes;
  }
}
