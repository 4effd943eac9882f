import { PassThrough, Writable } from 'node:stream';
import type { Terminal } from '../../src/cli/context.ts';

/** A person at a terminal: waits for a text on the screen, then types. */
export interface Act {
  readonly sees: string;
  readonly types: string;
}

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const CTRL_C = '\u0003';

/** The acts are played in order, each once its text was drawn after the act before it. */
export function scriptedTerminal(acts: readonly Act[]): Terminal & { screen(): string } {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  let drawn = '';
  let seenUpTo = 0;
  let next = 0;
  const output = new Writable({
    write(chunk, _encoding, done) {
      drawn += String(chunk);
      const act = acts[next];
      const at = act ? drawn.indexOf(act.sees, seenUpTo) : -1;
      if (act && at >= 0) {
        next += 1;
        seenUpTo = drawn.length;
        setImmediate(() => input.write(act.types));
      }
      done();
    },
  });
  return {
    input,
    output: Object.assign(output, { isTTY: true, columns: 80, rows: 40 }),
    screen: () => drawn,
  };
}
