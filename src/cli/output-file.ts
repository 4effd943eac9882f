import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { StoreError } from '../domain/faults.ts';

/** A file that takes its name only when it is whole: until then it is a temporary one beside it. */
export interface OutputFile {
  write(text: string): Promise<void>;
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
  const { temporary, file } = await openBeside(path);
  let open = true;
  const close = async () => {
    if (open) await file.close();
    open = false;
  };
  return {
    write: (text) => named(path, async () => void (await file.writeFile(text))),
    finish: () =>
      named(path, async () => {
        await file.sync();
        await close();
        await rename(temporary, path);
      }),
    async abandon() {
      await close();
      await unlink(temporary).catch(() => undefined);
    },
  };
}

/** The first free name: a crashed run may have left one. */
async function openBeside(path: string): Promise<{ temporary: string; file: FileHandle }> {
  for (let attempt = 1; ; attempt++) {
    const temporary = `${path}.${attempt}.tmp`;
    try {
      return { temporary, file: await open(temporary, 'wx', 0o600) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 100)
        throw storeError(path, error);
    }
  }
}

async function named<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(path, error);
  }
}

function storeError(path: string, cause: unknown): StoreError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new StoreError({ code: 'disk-full', path }, { cause });
  return new StoreError({ code: 'file-unwritable', path, detail: code || message }, { cause });
}
