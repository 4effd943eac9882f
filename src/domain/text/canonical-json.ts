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
  for (const { key, first, next } of inOrder(Object.keys(value))) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    members += (members === '' ? first : next) + canonicalJson(member);
  }
  return `{${members}}`;
}

interface Key {
  readonly key: string;
  /** As it is written before its member, which may be the first or come after others. */
  readonly first: string;
  readonly next: string;
}

/** A list of keys as far as it was read, and which key may come next. */
interface Shape {
  readonly sorted: readonly Key[];
  readonly next: Map<string, Shape>;
}

/** Events have few shapes, and an import writes each a hundred thousand times: they are sorted once. */
const NO_KEYS: Shape = { sorted: [], next: new Map() };
const MOST_SHAPES = 1_000;
let shapes = 0;

function inOrder(keys: readonly string[]): readonly Key[] {
  let shape = NO_KEYS;
  for (const key of keys) {
    const next = shape.next.get(key) ?? grown(shape, key);
    if (!next) return keys.map(keyOf).sort(byKey);
    shape = next;
  }
  return shape.sorted;
}

/** undefined: there are too many of them already. */
function grown({ sorted, next }: Shape, key: string): Shape | undefined {
  if (shapes === MOST_SHAPES) return undefined;
  shapes++;
  const shape = { sorted: [...sorted, keyOf(key)].sort(byKey), next: new Map<string, Shape>() };
  next.set(key, shape);
  return shape;
}

const keyOf = (key: string): Key => {
  const first = `${canonicalString(key)}:`;
  return { key, first, next: `,${first}` };
};
/** By code units, as `sort` has it for strings. */
const byKey = (one: Key, other: Key): number => (one.key < other.key ? -1 : 1);
