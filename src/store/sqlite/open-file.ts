import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import Sqlite from 'better-sqlite3';
import { StoreError } from '../../domain/faults.ts';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { BUSY_TIMEOUT, fileErrorOf, isReadable, storeErrorOf } from './sqlite-faults.ts';

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** Milliseconds that a statement waits for another writer. */
  readonly timeout?: number;
  /** The most pages that the file may grow to, as on a small disk. */
  readonly mostPages?: number;
}

export const IN_MEMORY = ':memory:';

/**
 * The driver looks for its addon in a dozen places, which takes longer than opening a register. Its
 * JavaScript is bundled; the addon stays where it was installed.
 */
const nativeBinding = (): string =>
  createRequire(import.meta.filename).resolve('better-sqlite3/build/Release/better_sqlite3.node');

/** A register that is there; nothing is made. */
export function openFile(path: string, options: OpenOptions = {}): Connection {
  refuseUnusable(path);
  const connection = connect(path, { ...options, mustExist: true });
  return prepared(connection, { ...options, fresh: false });
}

export function openMemory(): Connection {
  const connection = connect(IN_MEMORY, { mustExist: false });
  return prepared(connection, { fresh: true });
}

export function connect(
  path: string,
  options: OpenOptions & { readonly mustExist: boolean },
): Connection {
  const { readOnly: readonly = false, timeout = BUSY_TIMEOUT, mustExist: fileMustExist } = options;
  try {
    const native = { readonly, timeout, fileMustExist, nativeBinding: nativeBinding() };
    return new Connection(new Sqlite(path, native), { path, timeout });
  } catch (error) {
    throw storeErrorOf(error, { path, timeout });
  }
}

/** Every connection: what SQLite must be told each time, and the newest shape of the tables. */
export function prepared(
  connection: Connection,
  { fresh, readOnly, mostPages }: OpenOptions & { readonly fresh: boolean },
): Connection {
  try {
    connection.pragma('foreign_keys = on');
    if (fresh) connection.pragma('journal_mode = wal');
    migrate(connection, { fresh });
    if (mostPages !== undefined) connection.pragma(`max_page_count = ${mostPages}`);
    connection.pragma('cache_size = -32000');
    // Pages: an import would otherwise stop for a checkpoint at every batch.
    if (!readOnly) connection.pragma('wal_autocheckpoint = 8000');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function refuseUnusable(path: string): void {
  try {
    if (statSync(path).isDirectory()) throw new StoreError({ code: 'register-is-directory', path });
  } catch (error) {
    throw fileErrorOf(error, path);
  }
  if (!isReadable(path)) throw new StoreError({ code: 'register-unreadable', path });
}
