/** A byte stream in pieces of `length`. */
export async function* inPieces(
  content: string | Uint8Array,
  length = 64,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
