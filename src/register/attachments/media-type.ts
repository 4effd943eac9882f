/**
 * By content: a name says what somebody wishes a file to be. Nothing is run, and a text in any
 * encoding of one byte is a text.
 */
export async function mediaTypeOf(head: Uint8Array): Promise<string> {
  // Loaded with the first attachment: it knows hundreds of formats.
  const { fileTypeFromBuffer } = await import('file-type/core');
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found) return found.mime;
  return head.some(isControl) ? 'application/octet-stream' : 'text/plain';
}

/** Line breaks, tabs, form feeds and escapes of old encodings are a text's own. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d);
