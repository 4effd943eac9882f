import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Row, Sheet } from 'write-excel-file/node';

/** The library's own union, which it does not export. */
export type FileContent = Stream | Buffer | Blob;

/** What our features read beside the library's own options of a sheet. */
export interface OurSheet extends Sheet<FileContent> {
  readonly data: Row[];
  /** `A1:I20`: the rows that the buttons of a filter stand over; '' for none. */
  readonly filter: string;
  /** What each formula comes to, by its address: shown where nothing calculates. */
  readonly results: ReadonlyMap<string, number>;
}

/** 0 → A, 26 → AA. */
export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

export const rangeOf = (columns: number, rows: number): string =>
  `A1:${columnLetter(Math.max(0, columns - 1))}${Math.max(1, rows)}`;

/**
 * A name for a sheet that Excel takes: 31 signs, none of `[]:*?/\`, no apostrophe at its ends,
 * each name once.
 */
export function sheetName(title: string, taken: Set<string>): string {
  const clean = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = `${(clean || 'Sheet').slice(0, 31 - end.length).trim()}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
