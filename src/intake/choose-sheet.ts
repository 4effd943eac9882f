import { InputError } from '../domain/faults.ts';
import { MOST_TITLE_ROWS } from './find-header.ts';
import { columnsOf, type Profile } from './profile.ts';
import type { Sheet } from './workbook/read-workbook.ts';

/** The sheet that the profile names, else the first that has its columns, else the first with anything in it. */
export function chooseSheet(
  sheets: readonly Sheet[],
  { path, profile }: { readonly path: string; readonly profile: Profile },
): { readonly sheet: Sheet; readonly unread: readonly string[] } {
  const wanted = columnsOf(profile);
  const fit = sheets.filter((sheet) => hasColumns(sheet, wanted));
  const { sheet: name } = profile;
  const sheet =
    name === undefined
      ? (fit[0] ?? sheets.find(({ rows }) => rows.length > 0) ?? sheets[0])
      : sheets.find((one) => one.name === name);
  if (!sheet) {
    const names = sheets.map((one) => one.name);
    throw new InputError({ code: 'sheet-missing', path, sheet: name ?? '', sheets: names });
  }
  return { sheet, unread: fit.filter((one) => one !== sheet).map((one) => one.name) };
}

const hasColumns = ({ rows }: Sheet, wanted: readonly string[]): boolean =>
  rows.slice(0, MOST_TITLE_ROWS).some((row) => {
    const columns = new Set(row.ok ? row.cells.map((cell) => cell.trim()) : []);
    return wanted.every((column) => columns.has(column));
  });
