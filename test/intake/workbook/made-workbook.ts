import { strToU8, zipSync } from 'fflate';

/** A cell: text, a number, nothing, or the XML between `<c …>` and `</c>` with its attributes. */
export type MadeCell =
  | string
  | number
  | null
  | { readonly attributes: string; readonly xml: string };
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** `A1:H1` */
  readonly merged?: readonly string[];
}

/** A date as spreadsheets keep it: days since 30.12.1899, in a date's style. */
export const dateCell = (iso: string): MadeCell => ({
  attributes: 's="1"',
  xml: `<v>${(Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000}</v>`,
});
export const formulaCell = (formula: string, value: number): MadeCell => ({
  attributes: '',
  xml: `<f>${formula}</f><v>${value}</v>`,
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as small as it can be. */
export function madeWorkbook(sheets: readonly MadeSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(
        ({ name }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

function sheetXml({ rows, merged = [] }: MadeSheet): string {
  const xml = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`,
  );
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merges = merged.length === 0 ? '' : `<mergeCells>${ranges}</mergeCells>`;
  return `<worksheet ${MAIN}><sheetData>${xml.join('')}</sheetData>${merges}</worksheet>`;
}

function cellXml(cell: MadeCell, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${ref}" ${cell.attributes}>${cell.xml}</c>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
