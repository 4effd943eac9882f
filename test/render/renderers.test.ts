import Papa from 'papaparse';
import { RENDERERS } from '../../src/render/renderers.ts';
import type { Format } from '../../src/render/result.ts';
import { describeRenderer, type Reading } from '../contract/renderer.ts';
import { BETWEEN, documentText, workbookText } from './read-documents.ts';

const nonEmpty = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const records = (text: string): string[][] =>
  Papa.parse<string[]>(text, { header: false, delimiter: ',', newline: '\n' }).data.filter(
    (fields) => fields.length > 1,
  );

/** «1 151», «−1 011», «56,2 %», «+12 ▲» → the number. */
const asNumber = (written: string): number =>
  Number(
    written
      .replace(/[\u00a0%+▲▼*]/g, '')
      .replace('−', '-')
      .replace(',', '.')
      .trim(),
  );
const numbersIn = (cells: readonly string[]): number[] =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => /\d/.test(cell))
    .map(asNumber);

/** Every number in the JSON of a report, in its order. */
function numbersOf(json: unknown): number[] {
  if (typeof json === 'number') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(numbersOf) : [];
}

const READINGS: Readonly<Record<Format, Reading>> = {
  table: {
    rows: (text) => nonEmpty(text).slice(2),
    figures: (text) =>
      nonEmpty(text)
        .filter((line) => line.trim().split(/ {2,}/).length > 4 && !line.includes('кв. 202'))
        .flatMap((line) => numbersIn(line.trim().split(/ {2,}/).slice(1))),
  },
  json: {
    rows: (text) => (JSON.parse(text) as unknown[]).map((row) => JSON.stringify(row)),
    figures: (text) => numbersOf(JSON.parse(text)),
  },
  ndjson: {
    rows: (text) => nonEmpty(text).map((line) => JSON.stringify(JSON.parse(line))),
    figures: (text) => numbersOf(JSON.parse(text)),
  },
  csv: {
    rows: (text) =>
      records(text)
        .slice(1)
        .map((fields) => fields.join(',')),
    figures: (text) =>
      records(text)
        .slice(1)
        .flatMap((fields) =>
          fields
            .slice(3)
            .filter((field) => field !== '')
            .map(Number),
        ),
  },
  md: {
    rows: (text) => nonEmpty(text).slice(2),
    figures: (text) =>
      nonEmpty(text)
        .filter(
          (line) => line.startsWith('| ') && !line.includes('---') && !line.includes('кв. 202'),
        )
        .flatMap((line) => numbersIn(line.split('|').slice(2, -1))),
  },
  html: {
    rows: (text) => [...text.matchAll(/<tr><th scope="row">.*<\/tr>/g)].map(([row]) => row),
    figures: (text) =>
      [...text.matchAll(/<data value="([^"]*)">/g)].map(([, value]) => Number(value)),
  },
  xlsx: {
    text: workbookText,
    rows: (text) => nonEmpty(text).slice(1),
    figures: (text) =>
      nonEmpty(text)
        .map((line) => line.split(BETWEEN))
        .filter(([, first]) => /^-?\d/.test(first ?? ''))
        .flatMap((cells) => cells.slice(1).flatMap(figureOfSheet)),
  },
  docx: {
    text: documentText,
    rows: (text) =>
      text
        .split('\n')
        .filter((line) => line.includes(BETWEEN))
        .slice(1),
    figures: (text) =>
      nonEmpty(text)
        .map((line) => line.split(BETWEEN))
        .filter(([, first]) => /^\d/.test(first ?? ''))
        .flatMap((cells) => numbersIn(cells.slice(1))),
  },
};

/** Percents of the examples stand in these columns, as parts of one. */
const PERCENTS = [1, 4, 7];
const figureOfSheet = (cell: string, index: number): readonly number[] => {
  if (cell === '') return [];
  return [PERCENTS.includes(index) ? Math.round(Number(cell) * 1000) / 10 : Number(cell)];
};

for (const [format, renderer] of Object.entries(RENDERERS))
  describeRenderer(format, renderer, READINGS[format as Format]);
