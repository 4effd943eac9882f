/** Bytes by which a zip is known, whatever its name. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

export const isZip = (head: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => head[index] === byte);

/** A zip that may be empty, or a part of one. */
export const isArchive = (head: Uint8Array): boolean =>
  isZip(head) || (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 5 || head[2] === 7));

/** The same stream once more, and what it begins with. */
export async function peeked(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  while (length < SIGNATURE.length) {
    const { done, value } = await iterator.next();
    if (done) break;
    begun.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(begun), bytes: goOn(begun, iterator) };
}

async function* goOn(
  begun: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* begun;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}
