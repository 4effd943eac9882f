/**
 * Width in terminal cells, counted by code point as `wcwidth` does: a terminal that joins emoji
 * draws a sequence narrower than this, never wider, so that nothing overflows.
 */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const point of text) width += pointWidth(point);
  return width;
}

/** At most `width` cells; where something was left out it ends on «…». */
export function cut(text: string, width: number): string {
  if (PLAIN.test(text)) {
    if (text.length <= width) return text;
    return width < 1 ? '' : `${text.slice(0, width - 1).trimEnd()}…`;
  }
  if (textWidth(text) <= width) return text;
  return width < 1 ? '' : `${head(text, width - 1).trimEnd()}…`;
}

/** The longest beginning that fits into `width` cells; marks stay with their letter. */
export function head(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const point of text) {
    used += pointWidth(point);
    if (used > width) break;
    end += point.length;
  }
  return text.slice(0, end);
}

export type Align = 'left' | 'right';

/** Fills up to `width` cells; a longer text is left as it is. */
export function pad(text: string, width: number, align: Align = 'left'): string {
  const blank = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blank : blank + text;
}

/** Latin, Greek, Cyrillic, punctuation, currency, arrows, rules: a cell a unit, and nearly all there is. */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2116\u2190-\u21ff\u2500-\u257f\u25b2\u25bc]*$/;

const ZERO = /^[\p{Mn}\p{Me}\u1160-\u11ff\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
/** Asks for the coloured picture of the sign before it, which is then a cell wider. */
const PICTURE_SELECTOR = '\ufe0f';

/** First and last code points of two cells, by East Asian Width W and F. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d376],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];

function pointWidth(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  if (point === PICTURE_SELECTOR) return 1;
  if (ZERO.test(point)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) || EMOJI.test(point) ? 2 : 1;
}
