import Papa from 'papaparse';
import { RENDERERS } from '../../src/render/renderers.ts';
import type { Format } from '../../src/render/result.ts';
import { describeRenderer, type Reading } from '../contract/renderer.ts';

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
};

for (const [format, renderer] of Object.entries(RENDERERS))
  describeRenderer(format, renderer, READINGS[format as Format]);
