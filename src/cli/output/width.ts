/** Columns of a pipe and of a file, which have none. */
export const DEFAULT_WIDTH = 100;
