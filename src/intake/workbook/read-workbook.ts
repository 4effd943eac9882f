import { type Unzipped, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { InputError } from '../../domain/faults.ts';
import type { RowItem } from '../rows.ts';
import { type MergedRange, mergedRanges } from './merged-ranges.ts';

export interface Sheet {
  readonly name: string;
  /** Those that hold anything; a date is `2023-04-26` or `2023-04-26T14:50:40`. */
  readonly rows: readonly RowItem[];
}

/** Bytes that a workbook may have once it is unpacked: a journal of 60,000 rows has a tenth of them. */
const UNPACKED_LIMIT = 1024 ** 3;

/** All sheets in order; what is no workbook, or too large a one, is an InputError. */
export async function readWorkbook(bytes: Uint8Array, path: string): Promise<readonly Sheet[]> {
  refuseUnfit(bytes, path);
  const [sheets, merged] = await readParts(bytes).catch(() => {
    throw new InputError({ code: 'workbook-broken', path });
  });
  return sheets.map(({ sheet: name, data }) => {
    const cells = data.map((row) => row.map(textOf));
    fillDown(cells, merged.get(name) ?? []);
    const rows = cells.map((row, index) => ({ ok: true, line: index + 1, cells: row }) as const);
    return { name, rows: rows.filter((row) => row.cells.some((cell) => cell !== '')) };
  });
}

const TELLING_OF_MERGES =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

async function readParts(bytes: Uint8Array) {
  // A copy of its own, because a small Buffer is a view upon a pool.
  const whole = new Uint8Array(bytes).buffer;
  const sheets = await readSheets(whole);
  const parts = unzipSync(bytes, { filter: ({ name }) => TELLING_OF_MERGES.test(name) });
  return [sheets, mergedRanges(parts)] as const;
}

/** By the directory of the archive: nothing is unpacked beyond the sizes that stand there. */
function refuseUnfit(bytes: Uint8Array, path: string): void {
  let size = 0;
  let isWorkbook = false;
  const look = (): Unzipped =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        isWorkbook ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  try {
    look();
  } catch {
    throw new InputError({ code: 'workbook-broken', path });
  }
  if (!isWorkbook) throw new InputError({ code: 'not-text', path });
  if (size > UNPACKED_LIMIT)
    throw new InputError({ code: 'workbook-too-large', path, limit: UNPACKED_LIMIT / 1024 ** 2 });
}

/** Of merged cells only the first holds the value: those below it have it, too. */
function fillDown(rows: string[][], ranges: readonly MergedRange[]): void {
  // Sound ranges do not overlap, so that no more cells than there are can be meant.
  let most = rows.reduce((sum, row) => sum + row.length, 0);
  for (const { top, bottom, left } of ranges) {
    const value = rows[top]?.[left];
    if (!value) continue;
    for (let index = top + 1; index <= bottom && index < rows.length && most-- > 0; index++) {
      const row = rows[index];
      if (row && row[left] === '') row[left] = value;
    }
  }
}

/** The library's type of a date is that of its constructor. */
type Cell = string | number | boolean | Date | DateConstructor | null;

function textOf(cell: Cell): string {
  if (cell instanceof Date) return dateText(cell);
  return cell === null ? '' : String(cell);
}

/** Spreadsheets count days in binary fractions, which miss a second by a hair. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
