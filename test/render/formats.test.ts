import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRenderer } from '../../src/render/csv.ts';
import { jsonRenderer } from '../../src/render/json.ts';
import { markdownRenderer } from '../../src/render/markdown.ts';
import { ndjsonRenderer } from '../../src/render/ndjson.ts';
import type { ListResult } from '../../src/render/result.ts';
import { PLAIN, printed } from '../contract/renderer.ts';
import { LIST, RECORD, REPORT } from './examples.ts';

const HOW = { ...PLAIN, width: 80 };

const oneCell = (value: string | number | null): ListResult => ({
  shape: 'list',
  columns: [
    { id: 'before', title: 'Before', kind: 'text' },
    { id: 'cell', title: 'Cell', kind: 'text' },
  ],
  rows: [{ cells: [{ value: 'x' }, { value }], json: { before: 'x', cell: value } }],
});
const csvCell = async (value: string | number | null): Promise<string> =>
  (await printed(csvRenderer.list(oneCell(value), HOW)))
    .replace('before,cell\nx,', '')
    .slice(0, -1);

describe('CSV', () => {
  it('has a header of column ids and raw values', async () => {
    expect(await printed(csvRenderer.list(LIST, HOW))).toMatchInlineSnapshot(`
      "number,registeredOn,channel,applicant,summary,controller,dueOn,status
      ЛП-140/2023,2023-03-31,reception,Ковалёва Марина Сергеевна,Просит отремонтировать крышу дома № 14 по улице Юбилейной: течёт с осени,Савицкий А. П.,2023-04-17,in-progress
      Д-109/2023,2023-03-30,direct,'@polotsk_mama,Нет освещения на детской площадке,,,registered
      П-7/2023,2023-01-09,written,ЗАО «Полоцкий завод»,"О выделении земельного участка
      под стоянку",Лукашевич Н. В.,2023-01-24,answered
      "
    `);
  });

  it('prints a record as a header and one line', async () => {
    expect(await printed(csvRenderer.record(RECORD, HOW))).toMatchInlineSnapshot(`
      "channel,registeredOn,dueOn,controller,signatories,text
      reception,2023-03-31,2023-04-17,,1240,"Крыша дома № 14 течёт с осени, вода доходит до второго этажа.
      Просим прислать комиссию и назвать срок ремонта."
      "
    `);
  });

  it('prints a report as one table over all sections', async () => {
    expect(await printed(csvRenderer.report(REPORT, HOW))).toMatchInlineSnapshot(`
      "section,key,label,count,share,previous,previousDelta,previousPercent,lastYear,lastYearDelta,lastYearPercent
      channels,reception,Личный приём,140,56.2,128,12,9.4,1151,-1011,-87.8
      channels,direct,Директ,109,43.8,113,-4,-3.5,0,109,
      channels,statutory,По Закону № 300-З,140,56.2,128,12,9.4,1151,-1011,-87.8
      channels,informal,Иные (не по Закону),109,43.8,113,-4,-3.5,0,109,
      channels,total,Всего,249,100,241,8,3.3,1151,-902,-78.4
      topics,1,Жилищно-коммунальное хозяйство,90,36.1,90,0,0,82,8,9.8
      topics,1.1,"Ремонт крыш, подъездов и придомовой территории",70,28.1,71,-1,-1.4,60,10,16.7
      topics,2,Земельные отношения,159,63.9,151,8,5.3,1069,-910,-85.1
      topics,total,Всего,249,100,241,8,3.3,1151,-902,-78.4
      "
    `);
  });

  it('leaves a column empty that a section does not have', async () => {
    const [channels, topics] = REPORT.sections;
    if (channels === undefined || topics === undefined) throw new Error('two sections expected');
    const other = { ...topics, columns: [{ id: 'open', title: 'open', kind: 'count' as const }] };
    const sections = [
      channels,
      { ...other, rows: [{ key: '1', label: 'ЖКХ', cells: [{ value: 7 }] }], total: null },
    ];
    const lines = (await printed(csvRenderer.report({ ...REPORT, sections }, HOW))).split('\n');
    expect(lines[0]).toMatch(/lastYearPercent,open$/);
    expect(lines.at(-2)).toBe('topics,1,ЖКХ,,,,,,,,,7');
  });

  it.each([
    ['=cmd()', "'=cmd()"],
    ['+375 29 123-45-67', "'+375 29 123-45-67"],
    ['-1', "'-1"],
    ['@polotsk_mama', "'@polotsk_mama"],
    ['\t=1', "' =1"],
    ['\r=1', `"'\n=1"`],
    ['\u200b=1', "'=1"],
    ['a=b', 'a=b'],
    ['ул. Мира, 5', '"ул. Мира, 5"'],
    [' Мира', '" Мира"'],
    ['Мира ', '"Мира "'],
    ['ул. Мира 5\u200b', 'ул. Мира 5'],
    ['ОАО «Жилфонд» № 1', 'ОАО «Жилфонд» № 1'],
    ['a,b', '"a,b"'],
    ['«да» "нет"', '"«да» ""нет"""'],
    ['a\nb', '"a\nb"'],
  ])('prints the text %j as %j', async (text, expected) => {
    expect(await csvCell(text)).toBe(expected);
  });

  it.each([
    [-1011, '-1011'],
    [12.5, '12.5'],
    [0, '0'],
    [null, ''],
  ])('prints %j unguarded as %j', async (value, expected) => {
    expect(await csvCell(value)).toBe(expected);
  });

  it('reads back as the same text where nothing had to be made harmless', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'абв xyz",;\n|=1') });
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        const csv = await printed(csvRenderer.list(oneCell(`T${text}`), HOW));
        expect(Papa.parse<string[]>(csv, { newline: '\n', delimiter: ',' }).data[1]).toEqual([
          'x',
          `T${text}`,
        ]);
      }),
    );
  });
});

describe('JSON', () => {
  it('prints a list as an array, an element a line', async () => {
    const text = await printed(jsonRenderer.list(LIST, HOW));
    expect(JSON.parse(text)).toHaveLength(3);
    expect(text.split('\n')).toHaveLength(6);
  });

  it('prints an empty list as an empty array', async () => {
    expect(await printed(jsonRenderer.list({ ...LIST, rows: [] }, HOW))).toBe('[]\n');
    expect(await printed(ndjsonRenderer.list({ ...LIST, rows: [] }, HOW))).toBe('');
  });

  it('loses nothing, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const list = oneCell(`${text}\u009b\u202e\ud800`);
        for (const element of [
          JSON.parse(await printed(jsonRenderer.list(list, HOW)))[0],
          JSON.parse(await printed(ndjsonRenderer.list(list, HOW))),
        ])
          expect(element).toEqual({ before: 'x', cell: `${text}\u009b\u202e\ud800` });
      }),
    );
  });
});

describe('Markdown', () => {
  it('prints a list as a table', async () => {
    expect(await printed(markdownRenderer.list(LIST, HOW))).toMatchInlineSnapshot(`
      "| Номер | Зарегистр. | Канал | Заявитель | Суть | Контролёр | Срок | Состояние |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | ЛП-140/2023 | 31.03.2023 | Личный приём | Ковалёва Марина Сергеевна | Просит отремонтировать крышу дома № 14 по улице Юбилейной: течёт с осени | Савицкий А. П. | 17.04.2023 | Просрочено |
      | Д-109/2023 | 30.03.2023 | Директ | @polotsk\\_mama | Нет освещения на детской площадке | — | — | Зарегистрировано |
      | П-7/2023 | 09.01.2023 | Письменное | ЗАО «Полоцкий завод» | О выделении земельного участка<br>под стоянку | Лукашевич Н. В. | 24.01.2023 | Дан ответ |
      "
    `);
  });

  it('prints a record as a list of its fields', async () => {
    expect(await printed(markdownRenderer.record(RECORD, HOW))).toMatchInlineSnapshot(`
      "## ЛП-140/2023

      - **Канал:** Личный приём
      - **Зарегистрировано:** 31.03.2023
      - **Срок:** 17.04.2023
      - **Контролёр:** —
      - **Подписей:** 1 240
      - **Текст:** Крыша дома № 14 течёт с осени, вода доходит до второго этажа.<br>Просим прислать комиссию и назвать срок ремонта.
      "
    `);
  });

  it('prints the sections of a report under headings', async () => {
    expect(await printed(markdownRenderer.report(REPORT, HOW))).toMatchInlineSnapshot(`
      "# Обращения граждан и юридических лиц за I квартал 2023 года

      Зарегистрированы с 01.01.2023 по 31.03.2023.  
      Ответы, остаток и просрочка – по состоянию на 31.03.2023.

      ## По каналам поступления

      |  | I кв. 2023 | доля | IV кв. 2022 | +/− | % | I кв. 2022 | +/− | % |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | Личный приём | 140 | 56,2 % | 128 | +12 | +9,4 % | 1 151 | −1 011 | −87,8 % |
      | Директ | 109 | 43,8 % | 113 | −4 | −3,5 % | 0 | +109 | — |
      | **По Закону № 300-З** | **140** | **56,2 %** | **128** | **+12** | **+9,4 %** | **1 151** | **−1 011** | **−87,8 %** |
      | **Иные (не по Закону)** | **109** | **43,8 %** | **113** | **−4** | **−3,5 %** | **0** | **+109** | **—** |
      | **Всего** | **249** | **100,0 %** | **241** | **+8** | **+3,3 %** | **1 151** | **−902** | **−78,4 %** |

      ## По темам

      Одно обращение может содержать несколько вопросов, поэтому сумма бывает больше числа обращений.

      |  | I кв. 2023 | доля | IV кв. 2022 | +/− | % | I кв. 2022 | +/− | % |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | Жилищно-коммунальное хозяйство | 90 | 36,1 % | 90 | 0 | 0,0 % | 82 | +8 | +9,8 % |
      | &emsp;Ремонт крыш, подъездов и придомовой территории | 70 | 28,1 % | 71 | −1 | −1,4 % | 60 | +10 | +16,7 % |
      | Земельные отношения | 159 | 63,9 % | 151 | +8 | +5,3 % | 1 069 | −910 | −85,1 % |
      | **Всего** | **249** | **100,0 %** | **241** | **+8** | **+3,3 %** | **1 151** | **−902** | **−78,4 %** |
      "
    `);
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['A & B', 'A &amp; B'],
    ['a\nb', 'a<br>b'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['**x** `y`', '\\*\\*x\\*\\* \\`y\\`'],
  ])('writes %j as %j', async (text, expected) => {
    const lines = (await printed(markdownRenderer.list(oneCell(text), HOW))).split('\n');
    expect(lines[2]).toBe(`| x | ${expected} |`);
  });
});

describe('CSV for a Russian Excel', () => {
  const EXCEL = { ...HOW, csv: 'excel-ru' } as const;

  it('begins with a byte order mark, separates by semicolons, ends lines on CRLF', async () => {
    const csv = await printed(csvRenderer.report(REPORT, EXCEL));
    expect(csv.startsWith('\ufeffsection;key;label;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the same cells as the usual one, with a decimal comma in numbers alone', async () => {
    const rows = async (how: typeof EXCEL | typeof HOW, delimiter: string) =>
      Papa.parse<string[]>((await printed(csvRenderer.report(REPORT, how))).replace('\ufeff', ''), {
        delimiter,
      }).data;
    const plain = await rows(HOW, ',');
    const excel = await rows(EXCEL, ';');
    const isNumber = (cell: string) => /^-?\d+([.,]\d+)?$/.test(cell);
    expect(
      excel.map((row) => row.map((cell) => (isNumber(cell) ? cell.replace(',', '.') : cell))),
    ).toEqual(plain);
    expect(excel.flat().some((cell) => /^\d+,\d$/.test(cell))).toBe(true);
  });

  it.each(['=1+1', '-7 яблок', '@x'])('guards %s, and no number', async (text) => {
    const csv = await printed(csvRenderer.list(oneCell(text), EXCEL));
    expect(csv).toContain(`'${text}`);
    expect(await printed(csvRenderer.list(oneCell(-12.5), EXCEL))).toContain(';-12,5\r\n');
  });
});
