import { readFile } from 'node:fs/promises';
import { InputError, StoreError } from '../../domain/faults.ts';
import { jsonPlace } from '../../domain/text/json-place.ts';
import type { Validated } from '../../domain/validation.ts';

/** A JSON file that people wrote; an InputError names the key and what is wrong with it. */
export async function readJson<T>(
  path: string,
  parse: (json: unknown) => Validated<T>,
): Promise<T> {
  const validated = parse(parseJson(path, await textOf(path)));
  if (validated.ok) return validated.value;
  const { key, reason } = validated;
  throw new InputError({ code: 'invalid-file', path, key, reason });
}

/** `path` is named where the text is not JSON. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = jsonPlace((error as Error).message, text);
    throw new InputError({ code: 'not-json', path, detail });
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StoreError({ code: isMissing ? 'file-missing' : 'file-unreadable', path }, { cause });
  }
}
