import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../../domain/faults.ts';
import type { Connection } from './connection.ts';
import { connect, type OpenOptions, openFile, prepared } from './open-file.ts';
import { fileErrorOf } from './sqlite-faults.ts';

/**
 * Makes a register that is whole before it has its name, so that nobody ever opens half of one
 * and of several that try at once one wins.
 */
export function createFile(path: string, options: OpenOptions = {}): Connection {
  const folder = madeBeside(path);
  try {
    const made = join(folder, 'register.db');
    closeSync(openSync(made, 'wx', 0o600));
    prepared(connect(made, { mustExist: true }), { fresh: true }).close();
    publish(made, path);
  } catch (error) {
    throw fileErrorOf(error, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return openFile(path, options);
}

/** A folder of its own, on the same disk. */
function madeBeside(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return mkdtempSync(`${path}-`);
  } catch (error) {
    if (isWithoutFolder(error))
      throw new StoreError({ code: 'register-unwritable', path }, { cause: error });
    throw fileErrorOf(error, path);
  }
}

/** A file stands where a folder of the path should. */
const isWithoutFolder = (error: unknown): boolean =>
  error instanceof Error &&
  ['EEXIST', 'ENOTDIR', 'ENOENT'].includes(String(Reflect.get(error, 'code')));

/** Fails where the name is taken. */
function publish(made: string, path: string): void {
  try {
    linkSync(made, path);
  } catch (error) {
    if (!isLinkless(error)) throw error;
    copyFileSync(made, path, constants.COPYFILE_EXCL);
    chmodSync(path, 0o600);
  }
}

/** Some file systems, of memory sticks above all, know no links. */
const isLinkless = (error: unknown): boolean =>
  error instanceof Error &&
  ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(
    String(Reflect.get(error, 'code')),
  );

/** A register that a killed `init` left without its first step. */
export function openUnmade(path: string, options: OpenOptions): Connection {
  const connection = openFile(path, options);
  if (connection.get('select seq from events limit 1') === undefined) return connection;
  connection.close();
  throw new StoreError({ code: 'register-exists', path });
}
