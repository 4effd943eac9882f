import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { OutputStream } from '../src/cli/context.ts';

/** Node's streams by descriptor; each is made when it is first asked for, which takes milliseconds. */
const NODES = { 1: () => process.stdout, 2: () => process.stderr };

/** What texts are encoded into on their way out: a new buffer for each costs more than the encoding. */
const ENCODED = 192 * 1024;
let encoded: Buffer | null = null;

/** To a pipe or a file it is written directly, in the order of Node's own stream and as synchronously. */
export function outputStream(fd: 1 | 2): OutputStream {
  if (isTerminal(fd)) return fromNode(NODES[fd]());
  return {
    write: async (piece) => {
      const rest = writeDirectly(fd, typeof piece === 'string' ? bytesOf(piece) : piece);
      // A copy: the next text is encoded into the same place.
      if (rest.length > 0) await fromNode(NODES[fd]()).write(Buffer.from(rest));
    },
    isTTY: false,
    columns: undefined,
    rows: undefined,
  };
}

/** node:tty is loaded only for what may be one: not for a pipe or a file. */
export function isTerminal(fd: number): boolean {
  if (!fstatSync(fd).isCharacterDevice()) return false;
  return isatty(fd);
}

/** Until the next call. */
function bytesOf(text: string): Uint8Array {
  // A UTF-16 unit takes three bytes at most.
  if (text.length * 3 > ENCODED) return Buffer.from(text);
  encoded ??= Buffer.allocUnsafeSlow(ENCODED);
  return encoded.subarray(0, encoded.write(text));
}

export function fromNode(stream: NodeJS.WriteStream): OutputStream {
  // The write's callback gets the same error; without a listener it would end the program.
  stream.on('error', () => undefined);
  return {
    write: (piece) =>
      new Promise((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
      }),
    isTTY: Boolean(stream.isTTY),
    columns: stream.columns,
    rows: stream.rows,
  };
}

/** What is left where the other end set the pipe not to block, and it is full. */
function writeDirectly(fd: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return rest;
}
