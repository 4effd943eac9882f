import { open } from 'node:fs/promises';
import { StoreError } from '../../domain/faults.ts';

const SQLITE = 'SQLite format 3\0';

/** A result never takes the place of a register, nor of what SQLite keeps beside the open one. */
export async function refuseRegister(path: string, register: string): Promise<void> {
  const beside = path === `${register}-wal` || path === `${register}-shm`;
  if (beside || (await beginningOf(path)) === SQLITE)
    throw new StoreError({ code: 'output-over-register', path });
}

async function beginningOf(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SQLITE.length), 0, SQLITE.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } catch {
    // A folder, a device: the writing itself will tell.
    return null;
  } finally {
    await file.close();
  }
}
