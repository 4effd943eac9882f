import { isUtf8 } from 'node:buffer';

/** More rounds than were ever needed. */
const MOST_ROUNDS = 3;

/**
 * Meta writes each byte of UTF-8 as a character of its own (`Ð` and U+0090 for «А»), sometimes twice. Text is
 * repaired where its characters are bytes and these are sound UTF-8; any other text is as it should
 * be. Latin-1 by code unit: a TextDecoder of that name reads windows-1252.
 */
export function repairText(text: string): string {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) break;
    const bytes = Buffer.from(text, 'latin1');
    if (!isUtf8(bytes)) break;
    text = bytes.toString();
  }
  return wellFormed(text);
}

/** Half a pair of surrogates is no character: a store would not give it back. */
const wellFormed = (text: string): string =>
  SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text;
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
