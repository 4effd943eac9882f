import type { Sample } from './read-sample.ts';

/** A column of a journal, as its cells show it. */
export interface JournalColumn {
  readonly header: string;
  /** Those that are not empty, in order. */
  readonly cells: readonly string[];
  /** How often each stands there, the most frequent first. */
  readonly counts: readonly (readonly [string, number])[];
}

export const columnsOf = ({ header, rows }: Sample): JournalColumn[] =>
  header.map((name, index) => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    const counts = new Map<string, number>();
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return { header: name, cells, counts: [...counts].sort(([, one], [, other]) => other - one) };
  });

/** A value that stands in more than one row; undefined where each has its own. */
export const repeatedIn = ({ counts }: JournalColumn): string | undefined =>
  counts.find(([, count]) => count > 1)?.[0];

/** So many values are quoted to a person. */
const QUOTED = 5;

export const quoted = (values: readonly string[]): string[] =>
  [...new Set(values)].slice(0, QUOTED).map((value) => {
    const line = value.replace(/\s+/gu, ' ');
    return line.length > 40 ? `${line.slice(0, 40)}…` : line;
  });
