import type { Tone } from '../result.ts';

export type Mark = Tone | 'rise' | 'fall';
export type Paint = (text: string, mark: Mark | undefined) => string;

/**
 * Its own chalk: what the terminal can do was decided by the options, not guessed here. It is loaded
 * where there is colour only: a one-shot command in a pipe would pay 9 ms for nothing.
 */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return (text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Mark, (text: string) => string>> = {
    bad: chalk.red,
    warn: chalk.yellow,
    good: chalk.green,
    dim: chalk.dim,
    strong: chalk.bold,
    rise: chalk.cyan,
    fall: chalk.magenta,
  };
  return (text, mark) => (mark === undefined ? text : styles[mark](text));
}
