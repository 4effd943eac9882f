import type { ExportFile } from './reader.ts';

/** Bytes that every reader may look at: read once a file, whoever asks. */
const SHARED_LENGTH = 4_096;
const heads = new WeakMap<ExportFile, Promise<Uint8Array>>();

/** What a file begins with: `length` bytes, fewer where it is shorter. Empty where it cannot be read. */
export function headOf(file: ExportFile, length = SHARED_LENGTH): Promise<Uint8Array> {
  if (length > SHARED_LENGTH) return readHead(file, length);
  let head = heads.get(file);
  if (!head) {
    head = readHead(file, SHARED_LENGTH);
    heads.set(file, head);
  }
  return head.then((bytes) => bytes.subarray(0, length));
}

async function readHead(file: ExportFile, length: number): Promise<Uint8Array> {
  const begun: Uint8Array[] = [];
  let found = 0;
  try {
    for await (const chunk of file.open()) {
      begun.push(chunk);
      found += chunk.length;
      if (found >= length) break;
    }
  } catch {
    // Whoever reads the whole file tells of it.
  }
  // A copy: the chunks are many times as long, and heads are kept.
  return new Uint8Array(Buffer.concat(begun).subarray(0, length));
}
