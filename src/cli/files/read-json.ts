import { readFile } from 'node:fs/promises';
import { InputError, StoreError } from '../../domain/faults.ts';
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
    const detail = placeOf((error as Error).message, text);
    throw new InputError({ code: 'not-json', path, detail });
  }
}

/** `line:column` out of V8's English message. */
function placeOf(message: string, text: string): string {
  const before = text.slice(0, positionOf(message, text)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Characters that V8 quotes before the one that it did not expect. */
const QUOTED_BEFORE = 10;

/** V8 names a position, or quotes what stands around it, or has met the end. */
function positionOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, token = '', cut, near] =
    /^Unexpected token '(.+)', (\.{3})?"(.*?)"(?:\.{3})? is not/su.exec(message) ?? [];
  if (near === undefined) return text.length;
  const start = text.indexOf(near);
  return cut === undefined ? text.indexOf(token, start) : start + QUOTED_BEFORE;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StoreError({ code: isMissing ? 'file-missing' : 'file-unreadable', path }, { cause });
  }
}
