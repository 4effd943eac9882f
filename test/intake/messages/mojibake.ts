/** A text as Meta writes it: each byte of UTF-8 a character of its own. */
export const mojibake = (text: string): string => Buffer.from(text).toString('latin1');

/** All texts of a JSON value so, keys excepted. */
export const mojibakeJson = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'string' ? mojibake(one) : one));
