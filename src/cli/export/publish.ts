import { constants, copyFile, link } from 'node:fs/promises';
import { StoreError } from '../../domain/faults.ts';
import { writeFault } from '../output/output-file.ts';

/** Gives a whole file its name; fails where the name was taken meanwhile. */
export async function publish(made: string, path: string): Promise<void> {
  try {
    await link(made, path).catch((error: NodeJS.ErrnoException) => {
      // Some file systems, of memory sticks above all, know no links.
      if (error.code === 'EEXIST') throw error;
      return copyFile(made, path, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new StoreError({ code: 'register-exists', path }, { cause: error });
    throw writeFault(path, error);
  }
}
