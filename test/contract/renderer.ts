import { describe, expect, it } from 'vitest';
import { locale } from '../../src/i18n/ru/locale.ts';
import { page } from '../../src/i18n/ru/page.ts';
import type { Pieces, Renderer, RenderOptions } from '../../src/render/renderer.ts';
import type { ListResult, ListRow, RecordResult, ReportResult } from '../../src/render/result.ts';
import { LIST, RECORD, REPORT, withJson } from '../render/examples.ts';

/** How a format is read back. */
export interface Reading {
  /** Bytes of a format that is not text, as text. */
  text?(bytes: Uint8Array): Promise<string>;
  /** Lines of a printed list that are rows. */
  rows(printed: string): readonly string[];
  /** Every figure of the printed report, in the order of the sections. */
  figures(printed: string): readonly number[];
}

export const PLAIN: RenderOptions = {
  width: 160,
  color: false,
  csv: 'standard',
  locale,
  page: { language: 'ru', body: null, words: page },
};

const HOSTILE = [
  '\u001b]0;owned\u0007\u001b[31mred',
  '\u009b31m csi of eight bits \u0000 \u007f',
  'right to left \u202e override \u2066 isolate \u200f',
  '=cmd()|"/c calc"!A1',
  'a | b \\| c',
  'she said "no"; it\'s, well, done',
  'first line\r\nsecond line\rthird\nfourth',
  'half a pair \ud83d of surrogates \udc00',
  '<script>alert(1)</script> & <b>',
  '\u2028 separators \u2029',
];
/** What steers a terminal, changes the direction of reading, or is no text at all. */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/;

export async function bytesOf(pieces: Pieces): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces)
    parts.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(parts);
}

export const printed = async (pieces: Pieces): Promise<string> =>
  (await bytesOf(pieces)).toString();

const listOf = (texts: readonly string[]): ListResult => ({
  shape: 'list',
  columns: [
    { id: 'number', title: 'No', kind: 'text' },
    { id: 'summary', title: 'Summary', kind: 'text', flexible: true },
    { id: 'count', title: 'Count', kind: 'count' },
  ],
  rows: texts.map((text, index) => ({
    cells: [{ value: `N-${index + 1}` }, { value: text }, { value: index }],
    json: { number: `N-${index + 1}`, summary: text, count: index },
  })),
});

const recordOf = (text: string): RecordResult => ({
  shape: 'record',
  title: text,
  fields: [{ id: 'summary', title: text, kind: 'text', value: text }],
  json: { summary: text },
});

const reportOf = (text: string): ReportResult => ({
  ...withJson({
    title: text,
    lead: [text],
    sections: [
      {
        id: 'topics',
        title: text,
        note: text,
        columns: [{ id: 'count', title: text, kind: 'count' }],
        rows: [{ key: 'x', label: text, cells: [{ value: 1 }] }],
        subtotals: [],
        total: { key: 'total', label: text, cells: [{ value: 1 }] },
      },
    ],
  }),
});

const EMPTY_REPORT = withJson({ title: 'Nothing', lead: [], sections: [] });
const EMPTY_SECTION = withJson({
  title: 'Nothing',
  lead: [],
  sections: [{ id: 'kinds', title: 'Kinds', columns: [], rows: [], subtotals: [], total: null }],
});

/** Every figure of a report, section by section: rows, subtotals, total. */
const figuresOf = ({ sections }: ReportResult): number[] =>
  sections
    .flatMap(({ rows, subtotals, total }) => [...rows, ...subtotals, ...(total ? [total] : [])])
    .flatMap(({ cells }) => cells.map(({ value }) => value))
    .filter((value): value is number => typeof value === 'number');

/** The laws of every renderer. */
export function describeRenderer(name: string, renderer: Renderer, reading: Reading): void {
  const read = async (pieces: Pieces): Promise<string> =>
    reading.text ? reading.text(await bytesOf(pieces)) : printed(pieces);
  const outputs = async (
    { record, list, report }: { record: RecordResult; list: ListResult; report: ReportResult },
    how = PLAIN,
  ): Promise<readonly string[]> => {
    return Promise.all([
      read(renderer.record(record, how)),
      read(renderer.list(list, how)),
      read(renderer.report(report, how)),
    ]);
  };
  const usual = { record: RECORD, list: LIST, report: REPORT };

  describe(`the ${name} renderer`, () => {
    it('ends every output on exactly one newline, where it is text', async () => {
      const empty = { record: { ...RECORD, fields: [] }, list: listOf([]), report: EMPTY_REPORT };
      const ended = renderer.binary ? /\S/ : /[^\n]\n$/;
      for (const each of [usual, empty, { ...empty, report: EMPTY_SECTION }])
        for (const text of await outputs(each)) if (text !== '') expect(text).toMatch(ended);
    });

    it('prints an empty list without a row', async () => {
      const text = await read(renderer.list(listOf([]), PLAIN));
      expect(reading.rows(text)).toEqual([]);
    });

    it('prints a row for each row, streamed or not', async () => {
      const texts = Array.from({ length: 450 }, (_, index) => `text ${index}`);
      const list = listOf(texts);
      async function* streamed(): AsyncGenerator<ListRow> {
        yield* list.rows;
      }
      const whole = await read(renderer.list(list, PLAIN));
      expect(reading.rows(whole)).toHaveLength(450);
      expect(await read(renderer.list({ ...list, rows: streamed() }, PLAIN))).toBe(whole);
    });

    it('keeps a row a row whatever its text holds', async () => {
      const text = await read(renderer.list(listOf(HOSTILE), PLAIN));
      expect(reading.rows(text)).toHaveLength(HOSTILE.length);
    });

    it.each(HOSTILE)('lets nothing through that steers a terminal: %j', async (hostile) => {
      const each = {
        record: recordOf(hostile),
        list: listOf([hostile]),
        report: reportOf(hostile),
      };
      for (const text of await outputs(each)) {
        expect(text).not.toMatch(STEERING);
        expect(Buffer.from(text).toString()).toBe(text);
      }
    });

    it('prints every figure of a report, as it is', async () => {
      const text = await read(renderer.report(REPORT, PLAIN));
      expect(reading.figures(text)).toEqual(figuresOf(REPORT));
    });

    it('uses no colour codes without colour', async () => {
      for (const text of await outputs(usual)) expect(text).not.toContain('\u001b');
    });

    it('prints the same twice', async () => {
      const bytes = () =>
        Promise.all([
          bytesOf(renderer.record(RECORD, PLAIN)),
          bytesOf(renderer.list(LIST, PLAIN)),
          bytesOf(renderer.report(REPORT, PLAIN)),
        ]);
      expect(await bytes()).toEqual(await bytes());
    });
  });
}
