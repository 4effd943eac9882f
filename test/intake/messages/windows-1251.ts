const TABLE = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, n) => n));

/** The bytes of windows-1251, which Node can read and not write. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => TABLE.indexOf(character));
