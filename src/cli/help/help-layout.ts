/** A term and what it means, set in two columns. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

const INDENT = 2;
const GAP = 2;
/** A longer term stands on a line of its own. */
const TERM_LIMIT = 28;

/** Terms are ASCII and texts Cyrillic or Latin: one cell a character. */
export function definitions(list: readonly Definition[], width: number): string[] {
  const terms = list.map(({ term }) => term.length).filter((length) => length <= TERM_LIMIT);
  const column = INDENT + Math.max(0, ...terms) + GAP;
  return list.flatMap(({ term, text }) => {
    const [first = '', ...rest] = wrap(text, width - column);
    const head = ' '.repeat(INDENT) + term;
    const below = rest.map((line) => ' '.repeat(column) + line);
    if (term.length > TERM_LIMIT)
      return [head, ...[first, ...rest].map((line) => ' '.repeat(column) + line)];
    return [(head.padEnd(column) + first).trimEnd(), ...below];
  });
}

/** Breaks at spaces; a word longer than the width keeps its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A long command line goes on below before an option, so that it can still be copied to a shell. */
export function exampleLines(example: string, width: number): string[] {
  const indent = ' '.repeat(INDENT);
  const lines: string[] = [];
  for (const part of example.split(/ (?=--)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + ' '.length + ' \\'.length <= width)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(indent.repeat(lines.length === 0 ? 1 : 2) + part);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
