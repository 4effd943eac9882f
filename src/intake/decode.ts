import { TextDecoder } from 'node:util';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes that are looked at before the encoding is decided. */
export const HEAD_LENGTH = 256 * 1024;

/**
 * Text of a byte stream in pieces, without a BOM and with every line break as `\n`. A byte that
 * the encoding does not have becomes U+FFFD: nothing is thrown.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding?: Encoding,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  let held = '';
  for await (const chunk of withHead(bytes)) {
    decoder ??= new TextDecoder(encoding ?? detectEncoding(chunk));
    const text = held + decoder.decode(chunk, { stream: true });
    // The other half of a CRLF may come with the next chunk.
    held = text.endsWith('\r') ? '\r' : '';
    yield unixLines(held === '' ? text : text.slice(0, -1));
  }
  const rest = held + (decoder?.decode() ?? '');
  if (rest !== '') yield unixLines(rest);
}

const unixLines = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** The same bytes, the first chunk long enough to judge by. */
async function* withHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let head: Uint8Array[] | null = [];
  let length = 0;
  for await (const chunk of bytes) {
    if (!head) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    length += chunk.length;
    if (length < HEAD_LENGTH) continue;
    yield Buffer.concat(head);
    head = null;
  }
  if (head && length > 0) yield Buffer.concat(head);
}

/** By BOM, else by what most of the bytes beyond ASCII can be; a few broken ones do not change the verdict. */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = encodingOfZeros(head);
  if (wide) return wide;
  const text = new TextDecoder('utf-8').decode(head, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken === 0) return 'utf-8';
  const sound = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return sound > broken ? 'utf-8' : 'windows-1251';
}

/** Without a BOM UTF-16 betrays itself by the zero halves of its commas, digits and line breaks. */
function encodingOfZeros(head: Uint8Array): Encoding | null {
  const zeros: [number, number] = [0, 0];
  for (let index = 0; index < head.length; index++)
    if (head[index] === 0) zeros[index % 2 ? 1 : 0]++;
  const many = Math.max(3, head.length / 20);
  if (zeros[1] > many && zeros[0] < zeros[1] / 10) return 'utf-16le';
  if (zeros[0] > many && zeros[1] < zeros[0] / 10) return 'utf-16be';
  return null;
}
