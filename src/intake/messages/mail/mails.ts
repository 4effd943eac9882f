import type { ExportFile } from '../reader.ts';
import { isDivider, LONGEST_DIVIDER } from './mail-head.ts';

/** A mail as it came; `byte` is where it begins in its file, from 1. */
export interface RawMail {
  readonly byte: number;
  /** null: larger than `LARGEST_MAIL`. */
  readonly bytes: Uint8Array | null;
}

/** Bytes; few servers take half of it. */
export const LARGEST_MAIL = 64 * 1024 ** 2;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x3e;
const LETTER_F = 0x46;

/** The mails of an mbox, or the one that a file is; none but the one is held. */
export async function* mailsOf(
  file: ExportFile,
  largest = LARGEST_MAIL,
): AsyncGenerator<RawMail, void> {
  const splitter = new Splitter(largest);
  for await (const chunk of file.open()) yield* splitter.read(chunk);
  yield* splitter.end();
}

class Splitter {
  /** Whether the file is an mbox; null: its first line has not been seen. */
  private isMbox: boolean | null = null;
  private pieces: Uint8Array[] = [];
  private size = 0;
  private begin = 1;
  private passed = 0;
  private isAfterBlank = true;
  /** The beginning of a line that goes on in the next chunk. */
  private rest: Uint8Array = new Uint8Array(0);
  private mails: RawMail[] = [];
  private readonly largest: number;

  constructor(largest: number) {
    this.largest = largest;
  }

  read(chunk: Uint8Array): readonly RawMail[] {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let from = 0;
    for (
      let at = bytes.indexOf(LINE_FEED, from);
      at !== -1;
      from = at + 1, at = bytes.indexOf(LINE_FEED, from)
    )
      this.takeLine(bytes.subarray(from, at + 1));
    this.rest = bytes.subarray(from);
    // No divider is that long, so that a line without end need not be held to be looked at.
    if (this.rest.length > LONGEST_DIVIDER) {
      this.keep(this.rest);
      this.isAfterBlank = false;
      this.rest = new Uint8Array(0);
    }
    return this.taken();
  }

  end(): readonly RawMail[] {
    if (this.rest.length > 0) this.takeLine(this.rest);
    this.finish();
    return this.taken();
  }

  private taken(): readonly RawMail[] {
    const { mails } = this;
    this.mails = [];
    return mails;
  }

  private takeLine(line: Uint8Array): void {
    const isFrom = this.isAfterBlank && line[0] === LETTER_F && isDividing(line);
    this.isMbox ??= isFrom;
    if (this.isMbox && isFrom) {
      this.finish();
      this.passed += line.length;
      this.begin = this.passed + 1;
    } else this.keep(this.isMbox && line[0] === QUOTE ? unquoted(line) : line, line.length);
    this.isAfterBlank = line[0] === LINE_FEED || line[0] === CARRIAGE_RETURN;
  }

  private keep(piece: Uint8Array, length = piece.length): void {
    this.passed += length;
    this.size += piece.length;
    if (this.size <= this.largest) this.pieces.push(piece);
    else this.pieces = [];
  }

  private finish(): void {
    if (this.size > 0) {
      const bytes = this.size <= this.largest ? Buffer.concat(this.pieces) : null;
      this.mails.push({ byte: this.begin, bytes });
    }
    this.pieces = [];
    this.size = 0;
  }
}

const textOf = (line: Uint8Array): string => Buffer.from(line).toString('latin1');

const isDividing = (line: Uint8Array): boolean =>
  line.length <= LONGEST_DIVIDER && isDivider(textOf(line).trimEnd());

/** A line of the text that begins with «From » is kept in an mbox with a mark before it. */
function unquoted(line: Uint8Array): Uint8Array {
  return /^>+From /.test(textOf(line.subarray(0, 80))) ? line.subarray(1) : line;
}
