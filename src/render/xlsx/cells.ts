import type { CellObject } from 'write-excel-file/node';
import type { Cell, ColumnKind } from '../result.ts';
import { severalLines } from '../written.ts';

/** A spreadsheet takes no longer text. */
const LONGEST_TEXT = 32_767;

/** How a spreadsheet shows what it holds as a number or a date. */
const FORMATS: Readonly<Record<Exclude<ColumnKind, 'text'>, string>> = {
  date: 'dd.mm.yyyy',
  count: '#,##0',
  delta: '+#,##0;-#,##0;0',
  percent: '0.0%',
  'percent-delta': '+0.0%;-0.0%;0.0%',
};

const TONES = { bad: '#B3261E', warn: '#8A5A00', good: '#1A7F37', dim: '#59636E' } as const;

/** Numbers, percents and dates as such; what people read instead of a code as text, never a formula. */
export function sheetCell({ value, label, tone }: Cell, kind: ColumnKind): CellObject | null {
  const style =
    tone === undefined || tone === 'strong'
      ? tone && { fontWeight: 'bold' as const }
      : { textColor: TONES[tone] };
  const cell = valueCell(value, label, kind);
  return cell === null ? null : { ...cell, ...style, alignVertical: 'top' };
}

function valueCell(value: Cell['value'], label: string | undefined, kind: ColumnKind) {
  if (typeof value === 'number' && label === undefined) return numberCell(value, kind);
  const text = label ?? value;
  if (text === null) return null;
  if (kind === 'date' && label === undefined && DATE.test(String(text)))
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: FORMATS.date };
  return textCell(String(text));
}
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function numberCell(value: number, kind: ColumnKind): CellObject {
  const percent = kind === 'percent' || kind === 'percent-delta';
  return {
    value: percent ? value / 100 : value,
    type: Number,
    ...(kind === 'text' ? {} : { format: FORMATS[kind] }),
  };
}

export const textCell = (text: string): CellObject => ({
  value: severalLines(text).join('\n').slice(0, LONGEST_TEXT),
  type: String,
  wrap: true,
});

export const formulaCell = (formula: string, kind: ColumnKind): CellObject => ({
  value: formula,
  type: 'Formula',
  ...(kind === 'text' ? {} : { format: FORMATS[kind] }),
});

export const headCell = (title: string, kind: ColumnKind): CellObject => ({
  ...textCell(title),
  fontWeight: 'bold',
  backgroundColor: '#E7ECF2',
  align: kind === 'text' || kind === 'date' ? 'left' : 'right',
  alignVertical: 'bottom',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#1B1F24',
});
