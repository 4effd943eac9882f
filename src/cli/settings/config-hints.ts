import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../../domain/faults.ts';
import type { Process } from '../context.ts';

export function configPath({ env, home }: Process): string {
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'appeals', 'config.json');
}

/** What must be known before anything can fail: works with a broken file too, loads no schema. */
export function readConfigHints(path: string): {
  lang: string | undefined;
  format: string | undefined;
} {
  try {
    const found: unknown = JSON.parse(readConfigText(path) ?? '{}');
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

/** null where there is no file. Read at once: for one small file Node's threads take longer to begin. */
export function readConfigText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new StoreError({ code: 'file-unreadable', path }, { cause: error });
  }
}
