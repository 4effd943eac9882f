/** Where a text stops being JSON, `line:column`, out of V8's English message. */
export function jsonPlace(message: string, text: string): string {
  const before = text.slice(0, positionOf(message, text)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Characters that V8 quotes before the one that it did not expect. */
const QUOTED_BEFORE = 10;

/** V8 names a position, or quotes what stands around it, or has met the end. */
function positionOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, token = '', cut, near] =
    /^Unexpected token '(.+)', (\.{3})?"(.*?)"(?:\.{3})? is not/su.exec(message) ?? [];
  if (near === undefined) return text.length;
  const start = text.indexOf(near);
  return cut === undefined ? text.indexOf(token, start) : start + QUOTED_BEFORE;
}
