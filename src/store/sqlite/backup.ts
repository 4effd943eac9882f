import { closeSync, openSync, rmSync } from 'node:fs';
import { StoreError } from '../../domain/faults.ts';
import { verifyChain } from '../verify/verify-chain.ts';
import type { Connection } from './connection.ts';
import { openFile } from './open-file.ts';
import { verifyFile } from './verify-file.ts';

/** A copy of one moment, while others write; it is opened and checked before it counts as made. */
export async function backUp(connection: Connection, path: string): Promise<void> {
  claim(path);
  try {
    await connection.backup(path);
    verifyCopy(path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

function claim(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (code === 'EEXIST') throw new StoreError({ code: 'file-exists', path }, { cause: error });
    const detail = String(code ?? error);
    throw new StoreError({ code: 'file-unwritable', path, detail }, { cause: error });
  }
}

/** Integrity of the file and the whole chain up to its head. */
function verifyCopy(path: string): void {
  const copy = openFile(path);
  try {
    for (const faults of [verifyFile(copy), verifyChain(copy, undefined)]) {
      for (const _ of faults) throw new StoreError({ code: 'register-damaged', path });
    }
  } finally {
    copy.close();
  }
}
