/**
 * One text for one value, whatever order its keys were set in: what the chain hashes. Strings stay
 * as they are (no normalisation), but a lone surrogate, which no UTF-8 can hold, becomes U+FFFD.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  return JSON.stringify(value);
}

/** JSON.stringify escapes a lone surrogate as `\ud…`, so a text without that has none. */
function canonicalString(text: string): string {
  const json = JSON.stringify(text);
  return json.includes('\\ud') ? JSON.stringify(wellFormed(text)) : json;
}

/** The text as UTF-8 can hold it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

function canonicalObject(value: object): string {
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    const separator = members === '' ? '' : ',';
    members += `${separator}${canonicalKey(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** The keys of events are few, and an import writes them a hundred thousand times. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 1_000;

function canonicalKey(key: string): string {
  const known = KEYS.get(key);
  if (known !== undefined) return known;
  const written = canonicalString(key);
  if (KEYS.size < MOST_KEYS) KEYS.set(key, written);
  return written;
}
