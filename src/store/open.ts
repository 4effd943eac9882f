import { StoreError } from '../domain/faults.ts';
import type { RegisterStore } from '../register/ports.ts';
import { SqliteRegisterStore } from './register-store.ts';
import { createFile, openUnmade } from './sqlite/create-file.ts';
import { IN_MEMORY, type OpenOptions, openFile, openMemory } from './sqlite/open-file.ts';

interface StoreOptions extends OpenOptions {
  /** 16 random bytes in hex, for each private part. */
  readonly salt: () => string;
}

/** A register that is there: `register-missing` and the other faults of a file otherwise. */
export async function openRegister(path: string, options: StoreOptions): Promise<RegisterStore> {
  return new SqliteRegisterStore(openFile(path, options), options.salt);
}

/** A new register, with its tables and without its first step; `register-exists` where there is one. */
export async function createRegister(path: string, options: StoreOptions): Promise<RegisterStore> {
  return new SqliteRegisterStore(created(path, options), options.salt);
}

function created(path: string, options: StoreOptions) {
  if (path === IN_MEMORY) return openMemory();
  try {
    return createFile(path, options);
  } catch (error) {
    if (!(error instanceof StoreError && error.fault.code === 'register-exists')) throw error;
    return openUnmade(path, options);
  }
}
