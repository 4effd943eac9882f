import { headOf } from '../head.ts';
import { isObject, type Loose, objectsOf, readJsonFile } from '../json-file.ts';
import { nameOf } from '../meta/names.ts';
import { repairText } from '../meta/repair-text.ts';
import type { ExportFile, Owner } from '../reader.ts';

/** Keys are in the language of the account. */
const NAME = ['Name', 'Имя', 'Імя'];
const USERNAME = ['Username', 'Имя пользователя', 'Імя карыстальніка'];

/** A page about oneself is short. */
const LIMIT = 1024 ** 2;

/** The account by what its export says of it; null where it says nothing, or of two accounts. */
export async function ownerOf(all: readonly ExportFile[]): Promise<Owner | null> {
  const owners = new Map<string, Owner>();
  for (const file of all) {
    if (file.size > LIMIT || !file.path.endsWith('.json')) continue;
    const head = Buffer.from(await headOf(file)).toString();
    if (!/"profile_user"\s*:|"(?:biography|date_joined|private_account)"\s*:/.test(head)) continue;
    const read = await readJsonFile(file);
    const owner = read.ok && isObject(read.json) ? ownerIn(read.json) : null;
    if (owner) owners.set(JSON.stringify(owner), owner);
  }
  const [owner = null, ...others] = owners.values();
  return others.length === 0 ? owner : null;
}

function ownerIn(json: Loose): Owner | null {
  const [profile] = objectsOf(json.profile_user);
  const fields = isObject(profile?.string_map_data) ? profile.string_map_data : null;
  const field = (names: readonly string[]): string | null => {
    const [, entry] =
      Object.entries(fields ?? {}).find(([key]) => names.includes(repairText(key))) ?? [];
    return isObject(entry) ? nameOf(entry.value) : null;
  };
  // Until 2020 the page was flat.
  const name = fields ? field(NAME) : nameOf(json.name);
  const handle = fields ? field(USERNAME) : nameOf(json.username);
  return name === null && handle === null ? null : { name, handle, id: null };
}
