import type { ExportReason } from '../../../domain/inbox/message.ts';
import { shown } from '../json-file.ts';
import { LARGEST_VALUE, parseValue, type Row, Rows } from './rows.ts';
import { Unread } from './unread.ts';
import { isOpening, ValueEnd } from './value-end.ts';

/** What is done with a value: gone into, parsed whole, parsed element by element, or passed over. */
export type Wanted = 'inside' | 'whole' | 'rows' | 'nothing';

export type Piece =
  | { readonly kind: 'begin'; readonly path: string }
  | { readonly kind: 'value'; readonly path: string; readonly value: unknown }
  /** Elements that came together; `first` counts from 1. */
  | {
      readonly kind: 'rows';
      readonly path: string;
      readonly first: number;
      readonly rows: readonly Row[];
    }
  /** `byte` counts from 1; what came before it stands. */
  | { readonly kind: 'problem'; readonly byte: number; readonly reason: ExportReason };

interface Frame {
  readonly path: string;
  readonly isArray: boolean;
  readonly rows: Rows | null;
}

/** A value that is being passed over; `from` is null where none of it is kept. */
interface Passing {
  readonly end: ValueEnd;
  readonly isKey: boolean;
  from: number | null;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const CLOSE_BRACE = 0x7d;
const BYTE_ORDER_MARK = 0xef;

/**
 * Goes through JSON as its bytes come and keeps no more of it than one value. `a.b` is a key within
 * a key, `a[]` an element of an array. Telegram's own faults are mended, other broken JSON is told.
 */
export class JsonWalk {
  /** Nothing more is read: all was, or nothing can be. */
  hasEnded = false;
  private readonly wanted: (path: string) => Wanted;
  private readonly unread = new Unread();
  /** What is unread, and the chunk behind it. */
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  /** Where `bytes` begins within the file. */
  private base = 0;
  private readonly frames: Frame[] = [];
  private expected: 'value' | 'key' | 'colon' = 'value';
  /** Of the value that comes next or came last. */
  private path = '';
  private passing: Passing | null = null;
  private pieces: Piece[] = [];

  constructor(wanted: (path: string) => Wanted) {
    this.wanted = wanted;
  }

  read(chunk: Uint8Array): readonly Piece[] {
    this.bytes = this.unread.with(chunk);
    while (!this.hasEnded && this.at < this.bytes.length)
      if (this.passing ? !this.pass(this.passing) : !this.meet()) break;
    for (const { rows, path } of this.frames) if (rows) this.hand(path, rows);
    this.forgetRead();
    return this.taken();
  }

  /** The file has ended. */
  end(): readonly Piece[] {
    if (!this.hasEnded) this.tell({ code: 'cut-off' }, this.base + this.unread.length);
    return this.taken();
  }

  private taken(): readonly Piece[] {
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }

  /** Punctuation, or the first byte of a value. False where nothing more can be read. */
  private meet(): boolean {
    const byte = this.bytes[this.at] as number;
    if (byte <= 0x20) return this.step(1);
    if (byte === BYTE_ORDER_MARK && this.base + this.at === 0) return this.step(3);
    if (this.expected === 'value') return this.meetValue(byte);
    if (this.expected === 'colon') return byte === COLON ? this.step(1, 'value') : this.giveUp();
    if (byte === COMMA) return this.step(1);
    if (byte === CLOSE_BRACE) return this.close();
    return byte === QUOTE ? this.begin({ isKept: true, isKey: true }) : this.giveUp();
  }

  private meetValue(byte: number): boolean {
    const frame = this.frames.at(-1);
    if (frame?.isArray && byte === COMMA) return this.step(1);
    if (frame?.isArray && byte === CLOSE_BRACKET) return this.close();
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte === COMMA || byte === COLON)
      return this.giveUp();
    if (frame?.rows) return this.begin({ isKept: true, isKey: false });
    if (frame?.isArray) this.path = `${frame.path}[]`;
    const wanted = this.wanted(this.path);
    const isArray = byte === OPEN_BRACKET;
    if (wanted === 'rows' && isArray) return this.open(isArray, new Rows());
    if (wanted === 'inside' && isOpening(byte)) return this.open(isArray, null);
    return this.begin({ isKept: wanted === 'whole' || wanted === 'rows', isKey: false });
  }

  private open(isArray: boolean, rows: Rows | null): boolean {
    const { path } = this;
    this.frames.push({ path, isArray, rows });
    if (!rows) this.pieces.push({ kind: 'begin', path });
    return this.step(1, isArray ? 'value' : 'key');
  }

  private close(): boolean {
    const frame = this.frames.pop();
    if (frame?.rows) this.hand(frame.path, frame.rows);
    const outer = this.frames.at(-1);
    this.hasEnded = !outer;
    return this.step(1, outer?.isArray ? 'value' : 'key');
  }

  private begin({ isKept, isKey }: { isKept: boolean; isKey: boolean }): boolean {
    this.passing = { end: new ValueEnd(), isKey, from: isKept ? this.at : null };
    return true;
  }

  /** False where the value goes on beyond the bytes. */
  private pass(passing: Passing): boolean {
    const end = passing.end.pass(this.bytes, this.at);
    this.at = end === -1 ? this.bytes.length : end;
    const { from } = passing;
    if (from !== null && this.at - from > LARGEST_VALUE) this.refuse(passing, from);
    if (end === -1) return false;
    this.passing = null;
    if (passing.isKey) this.takeKey(passing.from);
    else this.takeValue(passing.from);
    return true;
  }

  private refuse(passing: Passing, from: number): void {
    passing.from = null;
    const rows = this.frames.at(-1)?.rows;
    if (rows) rows.addTooLarge(from);
    else this.tell({ code: 'too-large', limit: LARGEST_VALUE / 1024 ** 2 }, this.base + from);
  }

  private takeKey(from: number | null): void {
    const key = from === null ? null : parseValue(this.bytes, this.span(from));
    const name = key && 'value' in key ? shown(key.value) : '';
    const outer = this.frames.at(-1)?.path;
    this.path = outer ? `${outer}.${name}` : name;
    this.expected = 'colon';
  }

  private takeValue(from: number | null): void {
    const frame = this.frames.at(-1);
    this.expected = frame?.isArray ? 'value' : 'key';
    this.hasEnded = !frame;
    if (from === null) return;
    if (frame?.rows) {
      frame.rows.add(from, this.at);
      return;
    }
    const row = parseValue(this.bytes, this.span(from));
    if ('value' in row) this.pieces.push({ kind: 'value', path: this.path, value: row.value });
    else this.tell(row.reason, row.byte - 1);
  }

  private readonly span = (from: number) => ({ from, to: this.at, base: this.base });

  private hand(path: string, rows: Rows): void {
    const { first } = rows;
    const parsed = rows.parse(this.bytes, this.base);
    if (parsed.length > 0) this.pieces.push({ kind: 'rows', path, first, rows: parsed });
  }

  private forgetRead(): void {
    const from = this.passing?.from ?? this.at;
    this.unread.keepFrom(from);
    this.base += from;
    this.at -= from;
    if (this.passing && this.passing.from !== null) this.passing.from = 0;
  }

  private step(bytes: number, expected = this.expected): boolean {
    this.at += bytes;
    this.expected = expected;
    return true;
  }

  private giveUp(): boolean {
    const found = Buffer.from(this.bytes.subarray(this.at, this.at + 20)).toString();
    this.tell({ code: 'not-json', detail: found }, this.base + this.at);
    this.hasEnded = true;
    return false;
  }

  private tell(reason: ExportReason, byte: number): void {
    this.pieces.push({ kind: 'problem', byte: byte + 1, reason });
  }
}
