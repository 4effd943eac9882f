export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Characters; what a longer line has beyond them is lost. */
const LONGEST = 2 * 1024 ** 2;

/** Lines of a text that comes in pieces and whose breaks are `\n`; a last one without a break counts. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<readonly Line[], void> {
  let number = 0;
  let rest = '';
  for await (const piece of text) {
    // A line in many pieces is not searched anew with each.
    if (!piece.includes('\n')) {
      if (rest.length < LONGEST) rest += piece;
      continue;
    }
    const texts = (rest + piece).split('\n');
    rest = texts.pop() ?? '';
    yield texts.map((one) => ({ number: ++number, text: one.slice(0, LONGEST) }));
  }
  if (rest !== '') yield [{ number: number + 1, text: rest.slice(0, LONGEST) }];
}
