import type { Readable } from 'node:stream';
import type { Terminal } from '../../context.ts';
import { Interrupted } from '../../interrupted.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
export const ESCAPE = '\u001b';

/** A terminal's input knows raw mode; a test's may not. */
type KeyInput = Readable & { setRawMode?(raw: boolean): unknown };

/** One key, without Enter; Ctrl-C and a terminal that has gone give up. What was typed ahead waits. */
export async function readKey({ input }: Terminal): Promise<string> {
  const keys: KeyInput = input;
  keys.setRawMode?.(true);
  try {
    const typed = await nextText(keys);
    const key = typed.startsWith(ESCAPE) ? typed : (Array.from(typed)[0] ?? '');
    const rest = typed.slice(key.length);
    if (rest !== '') keys.unshift(Buffer.from(rest));
    if (key === CTRL_C || key === CTRL_D || key === '') throw new Interrupted();
    return key.toLowerCase();
  } finally {
    keys.setRawMode?.(false);
  }
}

/** '' at the end of the input. */
function nextText(input: KeyInput): Promise<string> {
  return new Promise((resolve) => {
    const done = (text: string): void => {
      input.off('data', onData).off('end', onEnd).off('close', onEnd);
      input.pause();
      resolve(text);
    };
    const onData = (chunk: Uint8Array | string): void => done(chunk.toString());
    const onEnd = (): void => done('');
    input.on('data', onData).on('end', onEnd).on('close', onEnd);
    input.resume();
  });
}
