import type { FileStore } from '../../register/ports/files.ts';
import type { Context } from '../context.ts';
import { readConfig } from '../settings/config-file.ts';
import { configPath } from '../settings/config-hints.ts';

const MEGABYTE = 1024 * 1024;
/** A scan of a long letter, a photo of a phone; a film is no part of a matter. */
const USUAL_LIMIT = 50;

/** Attachments stand beside their register: `register.db.files`. */
export const filesFolder = (register: string): string => `${register}.files`;

export const filesBeside = (context: Context, register = context.globals.db): FileStore =>
  context.stores.files(filesFolder(register));

/** Bytes that one attachment may have, by the settings. */
export async function attachmentLimit({ process }: Context): Promise<number> {
  const { attachmentLimit: megabytes } = await readConfig(configPath(process));
  return Number(megabytes ?? USUAL_LIMIT) * MEGABYTE;
}
