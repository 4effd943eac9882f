/** Controls (C0, C1, DEL), invisible format characters (bidi, zero width), line breaks, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const PICTOGRAPH = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]';
/** A joiner stays only inside an emoji, where it hides nothing. */
const HIDDEN = new RegExp(
  `(?<!${PICTOGRAPH})\\u200D|\\u200D(?!\\p{Extended_Pictographic})|(?!\\u200D)\\p{Cf}`,
  'gu',
);

/**
 * Text from outside, made harmless for a terminal: no escape sequence, no change of direction, no
 * invisible character. Unless `multiline`, a line break becomes ` ↵ `.
 */
export function safeForTerminal(text: string, { multiline = false } = {}): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(LINE_BREAK, multiline ? '\n' : ' ↵ ')
    .replace(/\t/gu, ' ')
    .replace(HIDDEN, '')
    .replace(/(?!\n)\p{Cc}/gu, visibleControl)
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** ESC is shown as ␛: a reader sees that somebody tried. */
function visibleControl(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/**
 * What is stored of what was typed: NFC, line feeds, no outer blanks, no control characters but line
 * feed and tab, lone surrogates replaced. Everything else stays as it was written.
 */
export const cleanInput = (text: string): string =>
  (UNCLEAN.test(text) ? cleaned(text) : text).normalize('NFC').trim();

/** Most texts have nothing of it: one look is cheaper than three replacements. */
const UNCLEAN = /[\0-\x08\v-\x1F\p{Cs}]/u;

const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])[\0-\x1F]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
