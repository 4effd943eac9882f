import { headOf } from '../head.ts';
import { isObject, readJsonFile } from '../json-file.ts';
import { nameOf } from '../meta/names.ts';
import type { ExportFile, Owner } from '../reader.ts';

/** The account by the page about itself; null where there is none, or two. */
export async function ownerOf(all: readonly ExportFile[]): Promise<Owner | null> {
  const names = new Set<string>();
  for (const file of all) {
    if (!file.path.endsWith('.json')) continue;
    if (!/"profile(?:_v2)?"\s*:\s*\{/.test(Buffer.from(await headOf(file)).toString())) continue;
    const read = await readJsonFile(file);
    if (!read.ok || !isObject(read.json)) continue;
    const { profile_v2: profile = read.json.profile } = read.json;
    const name =
      isObject(profile) && isObject(profile.name) ? nameOf(profile.name.full_name) : null;
    if (name !== null) names.add(name);
  }
  const [name = null] = names;
  return names.size === 1 ? { name, handle: null, id: null } : null;
}
