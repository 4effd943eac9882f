import { fstatSync, writeSync } from 'node:fs';
import type { OutputStream } from '../src/cli/context.ts';

/** Node's streams by descriptor; each is made when it is first asked for, which takes milliseconds. */
const NODES = { 1: () => process.stdout, 2: () => process.stderr };

/** To a pipe or a file it is written directly, in the order of Node's own stream and as synchronously. */
export function outputStream(fd: 1 | 2): OutputStream {
  if (mayBeTerminal(fd)) return fromNode(NODES[fd]());
  return {
    write: async (piece) => {
      const rest = writeDirectly(fd, typeof piece === 'string' ? Buffer.from(piece) : piece);
      if (rest.length > 0) await fromNode(NODES[fd]()).write(rest);
    },
    isTTY: false,
    columns: undefined,
    rows: undefined,
  };
}

/** False says surely, and without loading node:tty, that no person sits there. */
export const mayBeTerminal = (fd: number): boolean => fstatSync(fd).isCharacterDevice();

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
