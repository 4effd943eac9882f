import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { StoreError } from '../../domain/faults.ts';

/** A file that takes its name only when it is whole: until then it is a temporary one beside it. */
export interface OutputFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** On the disk and under its name. */
  finish(): Promise<void>;
  /** Leaves what was there before. */
  abandon(): Promise<void>;
}

export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await createWhole(path);
  try {
    await file.write(text);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** Any failure of the disk is a StoreError that names `path`. */
export async function createWhole(path: string): Promise<OutputFile> {
  // A link keeps pointing where it did: what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before && !before.isFile()) return openDevice(path);
  const { temporary, file } = await openBeside(target, before ? before.mode & 0o777 : 0o600);
  return {
    write: (piece) => naming(path, () => file.writeFile(piece)),
    finish: () =>
      naming(path, async () => {
        await file.sync();
        await file.close();
        await rename(temporary, target);
      }),
    async abandon() {
      await file.close().catch(() => undefined);
      await unlink(temporary).catch(() => undefined);
    },
  };
}

/** `/dev/stdout`, a named pipe: nothing to keep, and it must never be replaced by a file. */
async function openDevice(path: string): Promise<OutputFile> {
  const file = await naming(path, () => open(path, 'w'));
  return {
    write: (piece) => naming(path, () => file.writeFile(piece)),
    finish: () => naming(path, () => file.close()),
    abandon: () => file.close().catch(() => undefined),
  };
}

/** The first free name: a crashed run may have left one. */
async function openBeside(
  path: string,
  mode: number,
): Promise<{ temporary: string; file: FileHandle }> {
  for (let attempt = 1; ; attempt++) {
    const temporary = `${path}.${attempt}.tmp`;
    try {
      return { temporary, file: await open(temporary, 'wx', mode) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 100)
        throw writeFault(path, error);
    }
  }
}

async function naming<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw writeFault(path, error);
  }
}

/** What a failed write of `path` means to a person. */
export function writeFault(path: string, cause: unknown): StoreError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new StoreError({ code: 'disk-full', path }, { cause });
  return new StoreError({ code: 'file-unwritable', path, detail: code || message }, { cause });
}
