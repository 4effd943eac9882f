import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../domain/faults.ts';
import type { Process } from '../context.ts';

export function configPath({ env, home }: Process): string {
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'appeals', 'config.json');
}

/** What must be known before anything can fail: works with a broken file too, loads no schema. */
export async function readConfigHints(
  path: string,
): Promise<{ lang: string | undefined; format: string | undefined }> {
  try {
    const found: unknown = JSON.parse((await readConfigText(path)) ?? '{}');
    return { lang: textAt(found, 'lang'), format: textAt(found, 'format') };
  } catch {
    return { lang: undefined, format: undefined };
  }
}

function textAt(found: unknown, key: string): string | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const value: unknown = Reflect.get(found, key);
  return typeof value === 'string' ? value : undefined;
}

/** null where there is no file. */
export async function readConfigText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new StoreError({ code: 'file-unreadable', path }, { cause: error });
  }
}
