import { zipSync } from 'fflate';
import type { RandomAccess } from '../../../src/intake/messages/archive.ts';

export const zipOf = (contents: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(contents).map(([path, content]) => [
          path,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ]),
      ),
    ),
  );

export const inMemory = (bytes: Buffer, path = 'export.zip'): RandomAccess => ({
  path,
  size: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length),
});

/** Where the entry stands in the archive's directory: its numbers are there to be altered. */
const directoryEntry = (zip: Buffer): number => zip.indexOf(Buffer.from('PK\u0001\u0002'));

/** The first entry bears the mark of a password. */
export function encrypted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = directoryEntry(copy) + 8;
  copy.writeUInt16LE(copy.readUInt16LE(at) | 1, at);
  return copy;
}

/** The first entry says that it is so many bytes when unpacked. */
export function declaring(zip: Buffer, size: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(size, directoryEntry(copy) + 24);
  return copy;
}

/** The first entry has another checksum than its bytes. */
export function miscounted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(1, directoryEntry(copy) + 16);
  return copy;
}
