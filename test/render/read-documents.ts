import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';

/** What stands in a document, as lines of cells with `BETWEEN` them: read by other means than it was written. */

export async function workbookText(bytes: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return sheets
    .flatMap(({ data }) => data)
    .map((row) => row.map((cell) => oneLine(cellText(cell))).join(BETWEEN))
    .join('\n');
}

export const BETWEEN = '␟';

const cellText = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

export async function documentText(bytes: Uint8Array): Promise<string> {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>(?=<w:p>|<w:p )/g, ' ')
    .replace(/<\/w:tc>/g, BETWEEN)
    .replace(/<\/w:tr>|<\/w:p>(?!␟)/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => SIGNS[name] ?? '');
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
