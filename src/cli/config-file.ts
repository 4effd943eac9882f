import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreError } from '../domain/faults.ts';
import type { Process } from './context.ts';
import { writeWhole } from './output-file.ts';
import { parseJson } from './read-json.ts';
import type { Settings } from './settings.ts';

export function configPath({ env, home }: Process): string {
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'appeals', 'config.json');
}

/** No file, no settings. A wrong one is an InputError with the key. */
export async function readConfig(path: string): Promise<Settings> {
  const text = await readConfigText(path);
  if (text === null) return {};
  const { parseSettings } = await import('./settings-schema.ts');
  return parseSettings(path, parseJson(path, text));
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

export async function writeConfig(path: string, settings: Settings): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`);
}

async function readConfigText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new StoreError({ code: 'file-unreadable', path }, { cause: error });
  }
}
