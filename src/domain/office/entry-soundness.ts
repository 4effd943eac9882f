import type { OfficeList } from '../codes.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result, refuse } from '../result.ts';
import { cleanInput } from '../text/safe-text.ts';

/** Characters: a name is a cell of a table. */
const NAME_LIMIT = 300;
/** Something to type on a command line, where a comma separates values. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/** The texts of an entry as they are kept: on one line, clean, and none of them endless. */
export function soundEntry<F extends object>(list: OfficeList, facts: F): Result<F> {
  const clean = cleanedTexts(facts);
  const refusal = refusalOfEntry(list, clean);
  return refusal ? refuse(refusal) : ok(clean);
}

/** An import refuses the row instead of making such an entry. */
export const isSoundName = (list: OfficeList, name: string): boolean =>
  soundEntry(list, { name }).ok;

/** Members that are texts, and names by language; an empty optional one is none. */
function cleanedTexts<F extends object>(facts: F): F {
  const members = Object.entries(facts).map(([key, value]) => [key, cleaned(key, value)]);
  return Object.fromEntries(members) as F;
}

function cleaned(key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return cleanedTexts(value);
  if (typeof value !== 'string') return value;
  const text = cleanInput(value).replace(/\s+/gu, ' ');
  return text === '' && (key === 'post' || key === 'login' || key === 'email') ? null : text;
}

function refusalOfEntry(list: OfficeList, facts: object): Refusal | null {
  for (const [field, value] of Object.entries(facts)) {
    if (field === 'code' && !CODE.test(value))
      return { code: 'code-unfit', list, entry: String(value) };
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    for (const text of texts) {
      if ((field === 'name' || field === 'handle') && text === '')
        return { code: 'name-empty', list };
      if (typeof text === 'string' && text.length > NAME_LIMIT)
        return { code: 'text-too-long', field, length: text.length, limit: NAME_LIMIT };
    }
  }
  return null;
}
