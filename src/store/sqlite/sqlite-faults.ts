import { accessSync, constants } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { StoreError, type StoreFault } from '../../domain/faults.ts';

/** Milliseconds that a statement waits for another writer. */
export const BUSY_TIMEOUT = 5_000;

export interface FaultPlace {
  readonly path: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** SQLite's error as the store's; whatever is not SQLite's stays as it is. */
export function storeErrorOf(error: unknown, place: FaultPlace): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const fault = faultOf(error, place);
  return fault ? new StoreError(fault, { cause: error }) : error;
}

/** Another connection has the lock. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** A broken constraint or statement is no fault of the file: null. */
function faultOf(error: InstanceType<typeof Sqlite.SqliteError>, place: FaultPlace) {
  const { path, timeout } = place;
  // Extended codes are `SQLITE_IOERR_WRITE` and the like.
  const [code] = /^SQLITE_[A-Z]+/.exec(error.code) ?? [];
  switch (code) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
    case 'SQLITE_PROTOCOL':
      return { code: 'register-busy', path, seconds: timeout / 1_000 } satisfies StoreFault;
    case 'SQLITE_NOTADB':
      return { code: 'register-foreign', path } satisfies StoreFault;
    case 'SQLITE_CORRUPT':
      return { code: 'register-damaged', path } satisfies StoreFault;
    case 'SQLITE_ERROR':
      // Our statements fit our tables: somebody changed these.
      return /^no such (table|column)/.test(error.message)
        ? ({ code: 'register-damaged', path } satisfies StoreFault)
        : null;
    case 'SQLITE_FULL':
      return { code: 'disk-full', path } satisfies StoreFault;
    case 'SQLITE_READONLY':
      return { code: 'register-unwritable', path } satisfies StoreFault;
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return {
        code: isReadable(path) ? 'register-unwritable' : 'register-unreadable',
        path,
      } as const;
    case 'SQLITE_IOERR':
    case 'SQLITE_NOLFS':
    case 'SQLITE_NOMEM':
      return { code: 'disk-error', path, detail: error.message } satisfies StoreFault;
    default:
      return null;
  }
}

export function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Node's own file errors, where a register should be opened or made. */
export function fileErrorOf(error: unknown, path: string): unknown {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const options = { cause: error };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
    // A zero byte in the path.
    case 'ERR_INVALID_ARG_VALUE':
      return new StoreError({ code: 'register-missing', path }, options);
    case 'EISDIR':
      return new StoreError({ code: 'register-is-directory', path }, options);
    case 'EEXIST':
      return new StoreError({ code: 'register-exists', path }, options);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StoreError({ code: 'register-unwritable', path }, options);
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreError({ code: 'disk-full', path }, options);
    case 'EIO':
    case 'EFBIG':
      return new StoreError({ code: 'disk-error', path, detail: code }, options);
    default:
      return error;
  }
}
