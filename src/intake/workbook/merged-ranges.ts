import { strFromU8, type Unzipped } from 'fflate';

/** Cells that stand as one: rows and columns from 0, inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** By the sheet's name, out of the parts of a workbook; nothing where they are not as they should be. */
export function mergedRanges(parts: Unzipped): ReadonlyMap<string, readonly MergedRange[]> {
  const targets = new Map(
    tagsOf(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const sheets = tagsOf(textOf(parts, 'xl/workbook.xml'), 'sheet');
  return new Map(
    sheets.map((tag) => {
      const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const ranges = tagsOf(afterRows(parts[path]), 'mergeCell').flatMap(rangeOf);
      return [unescaped(attribute(tag, 'name')), ranges];
    }),
  );
}

const textOf = (parts: Unzipped, path: string): string => {
  const part = parts[path];
  return part ? strFromU8(part) : '';
};

/** They stand behind the rows, which are nearly all of the part. */
function afterRows(part: Uint8Array | undefined): string {
  if (!part) return '';
  const end = Buffer.from(part.buffer, part.byteOffset, part.length).lastIndexOf('sheetData');
  return end === -1 ? '' : strFromU8(part.subarray(end));
}

const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag)?.[2] ?? '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

function rangeOf(tag: string): MergedRange[] {
  const [, column = '', top, bottom] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(attribute(tag, 'ref')) ?? [];
  if (top === undefined) return [];
  return [{ top: Number(top) - 1, bottom: Number(bottom) - 1, left: columnIndex(column) }];
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
