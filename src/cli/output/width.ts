import type { Globals, Process } from '../context.ts';

/** Columns of a pipe and of a file, which have none. */
export const DEFAULT_WIDTH = 100;

/** How wide what is printed may be. */
export const widthOf = (
  { stdout }: Pick<Process, 'stdout'>,
  { output }: Pick<Globals, 'output'>,
): number => (output === null ? (stdout.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH);
