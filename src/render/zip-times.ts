const LOCAL_FILE = 0x04034b50;
const DIRECTORY_FILE = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** 1 January 1980, the first day that a zip knows. */
const FIRST_DAY = 0x0021_0000;

/**
 * Sets every file's time in a zip archive to one and the same, so that equal input gives equal
 * bytes. Layout: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16. Changes the bytes it is given.
 */
export function withoutZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== DIRECTORY_END) end--;
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file++) {
    if (view.getUint32(at, true) !== DIRECTORY_FILE) throw new Error('not a zip directory');
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_FILE) throw new Error('not a file of a zip');
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(local + 10, FIRST_DAY, true);
    const tail = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + tail.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}
