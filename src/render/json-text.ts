/** What `JSON.stringify` leaves raw and a terminal would obey or hide: C1, bidi, line separators. */
const UNSAFE = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that reads the same, with nothing in it that steers a terminal. */
export const terminalJson = (json: unknown, indent?: number): string =>
  safeJson(JSON.stringify(json ?? null, null, indent));

/** The same of what is JSON already. */
export const safeJson = (json: string): string =>
  json.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
