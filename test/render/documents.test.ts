import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxRenderer } from '../../src/render/docx/docx.ts';
import { htmlRenderer } from '../../src/render/html/html.ts';
import type { Chart, ReportResult } from '../../src/render/result.ts';
import { sheetName } from '../../src/render/xlsx/sheet.ts';
import { xlsxRenderer } from '../../src/render/xlsx/xlsx.ts';
import { bytesOf, PLAIN, printed } from '../contract/renderer.ts';
import { LIST, RECORD, REPORT } from './examples.ts';

const CHARTS: readonly Chart[] = [
  {
    id: 'months',
    title: 'По месяцам <и каналам>',
    kind: 'columns',
    unit: 'count',
    series: ['Приём', 'Директ'],
    points: [
      { label: 'Январь', values: [40, 30] },
      { label: 'Февраль', values: [0, 0] },
    ],
  },
  {
    id: 'topics',
    title: 'По темам',
    kind: 'bars',
    unit: 'count',
    series: ['Обращения'],
    points: [{ label: 'ЖКХ', values: [90] }],
  },
];
const WITH_BODY = { ...PLAIN, page: { ...PLAIN.page, body: 'Полоцкий райисполком & Ко' } };

const partsOf = async (report: ReportResult): Promise<Record<string, string>> => {
  const files = unzipSync(await bytesOf(xlsxRenderer.report(report, PLAIN)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

describe('a page of HTML', () => {
  it('needs nothing from elsewhere and runs nothing', async () => {
    const page = await printed(htmlRenderer.report({ ...REPORT, charts: CHARTS }, WITH_BODY));
    expect(page).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import/);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toContain('<html lang="ru">');
  });

  it('says whose it is, escaped', async () => {
    const page = await printed(htmlRenderer.report(REPORT, WITH_BODY));
    expect(page).toContain('<p class="body">Полоцкий райисполком &amp; Ко</p>');
  });

  it('says in words what each picture shows', async () => {
    const page = await printed(htmlRenderer.report({ ...REPORT, charts: CHARTS }, PLAIN));
    expect(page).toContain(
      'aria-label="По месяцам &lt;и каналам&gt;. Январь: Приём 40, Директ 30; Февраль: Приём 0, Директ 0."',
    );
    expect(page).toContain('aria-label="По темам. ЖКХ: 90."');
  });

  it('names rows and columns for those who hear it', async () => {
    const page = await printed(htmlRenderer.report(REPORT, PLAIN));
    const rows = REPORT.sections.flatMap(({ rows, subtotals, total }) => [
      ...rows,
      ...subtotals,
      ...(total ? [total] : []),
    ]);
    expect(page.match(/<th scope="row"/g)).toHaveLength(rows.length);
  });

  it('has the end of a card to sign', async () => {
    expect(await printed(htmlRenderer.record(RECORD, PLAIN))).toContain('class="sign"');
  });
});

describe('a workbook', () => {
  it('has a sheet about the report, and one a section with its head frozen and a filter', async () => {
    const parts = await partsOf(REPORT);
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'О документе',
      ...REPORT.sections.map(({ title }) => title),
    ]);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:I3"/>');
  });

  it('totals by formulas that come to the values', async () => {
    const sheet = (await partsOf(REPORT))['xl/worksheets/sheet2.xml'] ?? '';
    const cells = new Map(
      [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>/g)].map(
        ([, address = '', value]) => [address, Number(value)],
      ),
    );
    const formulas = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*><f>SUM\(([^<]*)\)<\/f>/g)];
    expect(formulas.length).toBeGreaterThan(3);
    for (const [, column = '', line, range = ''] of formulas) {
      const [first = 0, last = 0] = [...range.matchAll(/\d+/g)].map(Number);
      let sum = 0;
      for (let row = first; row <= last; row++) sum += cells.get(`${column}${row}`) ?? 0;
      expect(sum).toBe(cells.get(`${column}${line}`));
    }
  });

  it('adds up the first level only: a parent holds its children', async () => {
    const sheet = (await partsOf(REPORT))['xl/worksheets/sheet3.xml'] ?? '';
    expect(sheet).toContain('<f>B2+B4</f>');
  });

  it('holds dates as dates', async () => {
    const files = unzipSync(await bytesOf(xlsxRenderer.list(LIST, PLAIN)));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    // Days since 30.12.1899: 31.03.2023.
    expect(sheet).toContain('<v>45016</v>');
  });

  it('gives each sheet a name that a spreadsheet takes', () => {
    const taken = new Set<string>();
    const long = 'Обращения [по] темам: очень длинное название раздела';
    const names = [long, long, "'", '', 'По видам/каналам?'].map((name) => sheetName(name, taken));
    expect(names).toEqual([
      'Обращения по темам очень длинно',
      'Обращения по темам очень длин 2',
      'Sheet',
      'Sheet 2',
      'По видам каналам',
    ]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe('a document', () => {
  it('says whose it is, numbers its pages and ends on a line to sign', async () => {
    const files = unzipSync(await bytesOf(docxRenderer.report(REPORT, WITH_BODY)));
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Полоцкий райисполком &amp; Ко');
    expect(text).toContain('Подпись ____');
    expect(strFromU8(files['word/footer1.xml'] ?? new Uint8Array())).toContain('NUMPAGES');
  });

  it('does not know the clock of the machine', async () => {
    const files = unzipSync(await bytesOf(docxRenderer.record(RECORD, PLAIN)));
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).not.toContain('created');
  });
});
