const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

export const isOpening = (byte: number): boolean => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number): boolean => byte === 0x7d || byte === 0x5d;

/** Finds where a JSON value ends, in as many pieces as its bytes come in. */
export class ValueEnd {
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private hasBegun = false;

  /**
   * The place after the value; -1 where the bytes end first. A line feed ends a string that was
   * never closed: JSON has none within strings, so that a damaged row does not swallow all after it.
   */
  pass(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length) {
      if (this.isInString) {
        at = this.passString(bytes, at);
        if (!this.isInString && this.depth === 0) return at;
        continue;
      }
      at = this.depth > 0 ? this.passInside(bytes, at) : this.passTop(bytes, at);
      if (at < 0) return -at - 1;
    }
    return -1;
  }

  private passString(bytes: Uint8Array, from: number): number {
    let at = from;
    if (this.isEscaped && at < bytes.length) {
      this.isEscaped = false;
      at++;
    }
    while (at < bytes.length) {
      const byte = bytes[at++];
      if (byte === QUOTE || byte === LINE_FEED) {
        this.isInString = false;
        return at;
      }
      if (byte === BACKSLASH) {
        if (at === bytes.length) this.isEscaped = true;
        at++;
      }
    }
    return Math.min(at, bytes.length);
  }

  /** Within an object or array: up to the next string or the end; `-place - 1` says that it ended. */
  private passInside(bytes: Uint8Array, from: number): number {
    let { depth } = this;
    let at = from;
    while (at < bytes.length) {
      const byte = bytes[at++] as number;
      if (byte === QUOTE) {
        this.isInString = true;
        break;
      }
      if (isOpening(byte)) depth++;
      else if (isClosing(byte) && --depth === 0) {
        this.depth = 0;
        return -at - 1;
      }
    }
    this.depth = depth;
    return at;
  }

  /** The first byte of the value, or more of a number or a word, which the next punctuation ends. */
  private passTop(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    if (this.hasBegun && (isClosing(byte) || byte === COMMA || byte <= SPACE)) return -at - 1;
    this.hasBegun = true;
    if (byte === QUOTE) this.isInString = true;
    else if (isOpening(byte)) this.depth = 1;
    return at + 1;
  }
}
