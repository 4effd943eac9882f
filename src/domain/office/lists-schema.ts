import * as v from 'valibot';
import { type Invalid, invalid, type Validated, validate } from '../validation.ts';
import type { LocalName } from './office.ts';

/** An entry of a list that comes with the program. */
export interface BundledEntry {
  readonly code: string;
  readonly name: Required<LocalName>;
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const listOf = (code: RegExp) =>
  v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(code, 'code')),
      name: v.strictObject({ ru: text, be: text, en: text }),
    }),
  );
const topicsFile = listOf(/^\d{2}(\.\d{1,2})?$/);
const territoriesFile = listOf(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** `data/topics.json`: two levels, `01` and `01.3` below it. */
export function parseTopicsFile(json: unknown): Validated<readonly BundledEntry[]> {
  const read = validate(topicsFile, json);
  if (!read.ok) return read;
  return faultOfCodes(read.value) ?? faultOfParents(read.value) ?? read;
}

/** `data/territories.json` */
export function parseTerritoriesFile(json: unknown): Validated<readonly BundledEntry[]> {
  const read = validate(territoriesFile, json);
  if (!read.ok) return read;
  return faultOfCodes(read.value) ?? read;
}

function faultOfCodes(entries: readonly BundledEntry[]): Invalid | null {
  const seen = new Set<string>();
  for (const [index, { code }] of entries.entries()) {
    if (seen.has(code)) return invalid(`[${index}].code`, { code: 'repeated', found: code });
    seen.add(code);
  }
  return null;
}

function faultOfParents(topics: readonly BundledEntry[]): Invalid | null {
  const codes = new Set(topics.map(({ code }) => code));
  for (const [index, { code }] of topics.entries()) {
    const parent = code.slice(0, 2);
    if (!codes.has(parent)) return invalid(`[${index}].code`, { code: 'unknown-parent', parent });
  }
  return null;
}
