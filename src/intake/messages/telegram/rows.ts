import type { ExportReason } from '../../../domain/inbox/message.ts';

/** An element of an array; `byte` is its place within the file, from 1. */
export type Row =
  | { readonly value: unknown }
  | { readonly reason: ExportReason; readonly byte: number };

/** Bytes; a message with the longest text has a fiftieth of it. */
export const LARGEST_VALUE = 4 * 1024 * 1024;

const TOO_LARGE = -1;

/** Elements of one array that lie in the same bytes: parsed at one go, since a call for each costs more than its text. */
export class Rows {
  /** Of the next that is parsed, from 1. */
  first = 1;
  /** Where they begin and end, by turns. */
  private bounds: number[] = [];

  add(from: number, to: number): void {
    this.bounds.push(from, to);
  }

  addTooLarge(from: number): void {
    this.bounds.push(TOO_LARGE, from);
  }

  /** `base` is where the bytes begin within the file. */
  parse(bytes: Uint8Array, base: number): readonly Row[] {
    const { bounds } = this;
    if (bounds.length === 0) return [];
    this.bounds = [];
    this.first += bounds.length / 2;
    return parseTogether(bytes, bounds) ?? oneByOne(bytes, bounds, base);
  }
}

function parseTogether(bytes: Uint8Array, bounds: readonly number[]): readonly Row[] | null {
  if (bounds.includes(TOO_LARGE)) return null;
  try {
    const values = JSON.parse(`[${textOf(bytes, bounds[0] ?? 0, bounds.at(-1) ?? 0)}]`);
    return values.length === bounds.length / 2
      ? values.map((value: unknown): Row => ({ value }))
      : null;
  } catch {
    return null;
  }
}

function oneByOne(bytes: Uint8Array, bounds: readonly number[], base: number): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    const from = bounds[index] ?? 0;
    const to = bounds[index + 1] ?? 0;
    rows.push(
      from === TOO_LARGE
        ? { reason: { code: 'too-large', limit: LARGEST_VALUE / 1024 ** 2 }, byte: base + to + 1 }
        : parseValue(bytes, { from, to, base }),
    );
  }
  return rows;
}

export function parseValue(
  bytes: Uint8Array,
  { from, to, base }: { readonly from: number; readonly to: number; readonly base: number },
): Row {
  const text = textOf(bytes, from, to);
  try {
    return { value: JSON.parse(text) };
  } catch {
    try {
      return { value: JSON.parse(repaired(text)) };
    } catch {
      return { reason: { code: 'not-json', detail: text.slice(0, 40) }, byte: base + from + 1 };
    }
  }
}

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();

/** Telegram Desktop writes control characters as `\x08`, which JSON does not know. An escaped backslash is none of it. */
const repaired = (text: string): string =>
  text.replace(/\\(?:x([0-9a-f]{2})|.)/gis, (found, code?: string) =>
    code === undefined ? found : `\\u00${code}`,
  );
