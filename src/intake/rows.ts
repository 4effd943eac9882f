import type { RowReason } from '../domain/journal.ts';

/** A row, or why it is none; `line` is the physical line or the sheet's row that it begins on, from 1. */
export type RowItem =
  | { readonly ok: true; readonly line: number; readonly cells: readonly string[] }
  | { readonly ok: false; readonly line: number; readonly reason: RowReason };
