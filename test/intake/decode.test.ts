import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, HEAD_LENGTH } from '../../src/intake/decode.ts';

/** Letters of two, three and four bytes, a BOM, a surrogate, and what no UTF-8 has. */
const PIECES = ['д', '€', '😀', '\ufeff'].map((text) => [...Buffer.from(text)]);
const bytesOf = fc
  .array(fc.constantFrom(...PIECES, [0x41], [0xd0], [0xf0, 0x9f], [0xed, 0xa0, 0x80], [0xff]))
  .map((pieces) => Uint8Array.from(pieces.flat()));

describe('UTF-8 is read as TextDecoder reads it, wherever it is cut', () => {
  const head = new Uint8Array(HEAD_LENGTH).fill(0x41);

  it.each([
    ['at the beginning of a file', new Uint8Array()],
    ['in the middle of it', head],
  ])('%s', async (_, before) => {
    await fc.assert(
      fc.asyncProperty(bytesOf, fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const pieces = [];
        for await (const piece of decodeText(cut(before, bytes, size), 'utf-8')) pieces.push(piece);
        const text = new TextDecoder('utf-8').decode(Buffer.concat([before, bytes]));
        expect(pieces.join('') === text).toBe(true);
      }),
    );
  });
});

async function* cut(
  before: Uint8Array,
  bytes: Uint8Array,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  yield before;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
