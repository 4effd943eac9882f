import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseJson } from '../files/read-json.ts';
import { writeWhole } from '../output/output-file.ts';
import { readConfigText } from './config-hints.ts';
import type { Settings } from './settings.ts';

/** No file, no settings. A wrong one is an InputError with the key. */
export async function readConfig(path: string): Promise<Settings> {
  const text = readConfigText(path);
  if (text === null) return {};
  const { parseSettings } = await import('./settings-schema.ts');
  return parseSettings(path, parseJson(path, text));
}

export async function writeConfig(path: string, settings: Settings): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`);
}
