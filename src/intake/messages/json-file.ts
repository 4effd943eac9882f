import { isAscii } from 'node:buffer';
import { StoreError } from '../../domain/faults.ts';
import type { ExportReason } from '../../domain/inbox/message.ts';
import { jsonPlace } from '../../domain/text/json-place.ts';
import type { ExportFile } from './reader.ts';

export type ReadJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: ExportReason };

/** Bytes of a file that is parsed whole: networks write 10,000 messages a file, a tenth of it. */
const LIMIT = 256 * 1024 ** 2;

/** A JSON file of bounded size; what is wrong with it is told, except that the disk fails. */
export async function readJsonFile(file: ExportFile, limit = LIMIT): Promise<ReadJson> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of file.open()) {
      length += piece.length;
      if (length > limit) return refused({ code: 'too-large', limit: limit / 1024 ** 2 });
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return refused({ code: 'cut-off' });
  }
  return parseText(textOfBytes(Buffer.concat(pieces, length)));
}

/** Meta escapes whatever is not ASCII, which is read in a tenth of the time. */
const textOfBytes = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');

/** JSON that may have a byte order mark before it. */
export function parseText(bytes: string): ReadJson {
  const text = bytes.startsWith('\uFEFF') ? bytes.slice(1) : bytes;
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    if (/end of JSON|Unterminated string/.test(message)) return refused({ code: 'cut-off' });
    return refused({ code: 'not-json', detail: jsonPlace(message, text) });
  }
}

const refused = (reason: ExportReason): ReadJson => ({ ok: false, reason });

/** An object of parsed JSON whose keys nobody has looked at yet. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectsOf = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** null where it is no text or an empty one. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** A value for a person, of bounded length: JSON of strangers may be nested deeper than a stack. */
export const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, 40)
    : kindOf(value);

/** What was found in place of what should be there. */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
