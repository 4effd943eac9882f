import { describe, expect, it } from 'vitest';
import { locale as be } from '../../src/i18n/be/locale.ts';
import { locale as en } from '../../src/i18n/en/locale.ts';
import { locale as ru } from '../../src/i18n/ru/locale.ts';
import type { Cell, Column, ListResult, ListRow } from '../../src/render/result.ts';
import { tableRenderer } from '../../src/render/table.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { PLAIN, printed } from '../contract/renderer.ts';
import { LIST, RECORD, REPORT, withJson } from './examples.ts';

const how = (width: number, locale = ru, color = false) => ({ ...PLAIN, width, color, locale });
const ESCAPES = /\u001b\[\d+m/g;

describe('a list on a terminal', () => {
  it('shows every column where there is room', async () => {
    expect(await printed(tableRenderer.list(LIST, how(160)))).toMatchInlineSnapshot(`
      "Номер        Зарегистр.  Канал         Заявитель                  Суть                                             Контролёр        Срок        Состояние
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      ЛП-140/2023  31.03.2023  Личный приём  Ковалёва Марина Сергеевна  Просит отремонтировать крышу дома № 14 по улиц…  Савицкий А. П.   17.04.2023  Просрочено
      Д-109/2023   30.03.2023  Директ        @polotsk_mama              Нет освещения на детской площадке                —                —           Зарегистрировано
      П-7/2023     09.01.2023  Письменное    ЗАО «Полоцкий завод»       О выделении земельного участка ↵ под стоянку     Лукашевич Н. В.  24.01.2023  Дан ответ
      "
    `);
  });

  it('drops columns and cuts flexible ones at 80', async () => {
    expect(await printed(tableRenderer.list(LIST, how(80)))).toMatchInlineSnapshot(`
      "Номер        Зарегистр.  Суть                       Срок        Состояние
      ────────────────────────────────────────────────────────────────────────────────
      ЛП-140/2023  31.03.2023  Просит отремонтировать к…  17.04.2023  Просрочено
      Д-109/2023   30.03.2023  Нет освещения на детской…  —           Зарегистрировано
      П-7/2023     09.01.2023  О выделении земельного у…  24.01.2023  Дан ответ
      "
    `);
  });

  it('reads the same with colour, which marks what the words say', async () => {
    const colored = await printed(tableRenderer.list(LIST, how(80, ru, true)));
    expect(colored.replace(ESCAPES, '')).toBe(await printed(tableRenderer.list(LIST, how(80))));
    expect(colored).toContain('\u001b[31mПросрочено\u001b[39m');
  });

  it('prints nothing of an empty list, so that cron is silent', async () => {
    const empty: ListResult = { ...LIST, rows: [] };
    expect(await printed(tableRenderer.list(empty, how(80)))).toBe('');
  });

  it('goes on below with a text of which all matters', async () => {
    const columns: readonly Column[] = [
      { id: 'field', title: 'Field', kind: 'text' },
      { id: 'change', title: 'Change', kind: 'text', flexible: true, wrapped: true },
    ];
    const rows: readonly ListRow[] = [
      { cells: [{ value: 'Status' }, { value: 'In progress → Forwarded to another body' }] },
      { cells: [{ value: 'Closed' }, { value: '—' }] },
      { cells: [{ value: 'Text' }, { value: 'слово '.repeat(60) }] },
    ];
    const text = await printed(tableRenderer.list({ shape: 'list', columns, rows }, how(32)));
    expect(text.split('\n').slice(2, 6)).toEqual([
      'Status  In progress → Forwarded',
      '        to another body',
      'Closed  —',
      'Text    слово слово слово слово',
    ]);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^ {8}слово.*…$/);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(32);
  });

  it('never cuts a number or a rigid text that only a later page brings', async () => {
    const columns: readonly Column[] = [
      { id: 'number', title: 'No', kind: 'text' },
      { id: 'summary', title: 'Summary', kind: 'text', flexible: true },
      { id: 'count', title: 'Count', kind: 'count' },
    ];
    const rows = Array.from({ length: 1000 }, (_, index): ListRow => {
      const far = index === 700;
      const cells = [far ? 'ЛП-12345/2023' : 'Д-1/2023', 'text '.repeat(40), far ? 1234567890 : 1];
      return { cells: cells.map((value) => ({ value })), json: null };
    });
    const list: ListResult = { shape: 'list', columns, rows };
    const text = await printed(tableRenderer.list(list, how(60)));
    expect(text).toContain('ЛП-12345/2023 ');
    expect(text).toContain(' 1\u00a0234\u00a0567\u00a0890\n');
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(60);
  });
});

describe('a record on a terminal', () => {
  it('aligns its values and wraps long ones beside their names', async () => {
    expect(await printed(tableRenderer.record(RECORD, how(60)))).toMatchInlineSnapshot(`
      "ЛП-140/2023
        Канал             Личный приём
        Зарегистрировано  31.03.2023
        Срок              17.04.2023
        Контролёр         —
        Подписей          1 240
        Текст             Крыша дома № 14 течёт с осени, вода
                          доходит до второго этажа.
                          Просим прислать комиссию и назвать срок
                          ремонта.
      "
    `);
  });

  it('writes dates and numbers as English has them', async () => {
    const text = await printed(tableRenderer.record(RECORD, how(100, en)));
    expect(text).toContain('2023-03-31\n');
    expect(text).toContain('1,240\n');
  });
});

describe('a report on a terminal', () => {
  it('in Russian, 100 wide', async () => {
    expect(await printed(tableRenderer.report(REPORT, how(100)))).toMatchInlineSnapshot(`
      "Обращения граждан и юридических лиц за I квартал 2023 года
      Зарегистрированы с 01.01.2023 по 31.03.2023.
      Ответы, остаток и просрочка – по состоянию на 31.03.2023.

      По каналам поступления
                            I кв. 2023     доля  IV кв. 2022    +/−       %  I кв. 2022       +/−        %
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      Личный приём                 140   56,2 %          128  +12 ▲  +9,4 %       1 151  −1 011 ▼  −87,8 %
      Директ                       109   43,8 %          113   −4 ▼  −3,5 %           0    +109 ▲        —
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      По Закону № 300-З            140   56,2 %          128  +12 ▲  +9,4 %       1 151  −1 011 ▼  −87,8 %
      Иные (не по Закону)          109   43,8 %          113   −4 ▼  −3,5 %           0    +109 ▲        —
      Всего                        249  100,0 %          241   +8 ▲  +3,3 %       1 151    −902 ▼  −78,4 %

      По темам
      Одно обращение может содержать несколько вопросов, поэтому сумма бывает больше числа обращений.
                            I кв. 2023     доля  IV кв. 2022    +/−       %  I кв. 2022       +/−        %
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      Жилищно-коммунально…          90   36,1 %           90    0     0,0 %          82      +8 ▲   +9,8 %
        Ремонт крыш, подъ…          70   28,1 %           71   −1 ▼  −1,4 %          60     +10 ▲  +16,7 %
      Земельные отношения          159   63,9 %          151   +8 ▲  +5,3 %       1 069    −910 ▼  −85,1 %
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      Всего                        249  100,0 %          241   +8 ▲  +3,3 %       1 151    −902 ▼  −78,4 %
      "
    `);
  });

  it('in Belarusian', async () => {
    const report = withJson({
      title: 'Звароты грамадзян за I квартал 2023 года',
      lead: ['Зарэгістраваны з 01.01.2023 па 31.03.2023.'],
      sections: [
        {
          id: 'channels',
          title: 'Па каналах паступлення',
          columns: REPORT.sections[0]?.columns.slice(0, 5) ?? [],
          rows: [
            { key: 'reception', label: 'Асабісты прыём', cells: cells(1140, 100, 1128, 12, 1.1) },
          ],
          subtotals: [],
          total: { key: 'total', label: 'Усяго', cells: cells(1140, 100, 1128, 12, 1.1) },
        },
      ],
    });
    expect(await printed(tableRenderer.report(report, how(80, be)))).toMatchInlineSnapshot(`
      "Звароты грамадзян за I квартал 2023 года
      Зарэгістраваны з 01.01.2023 па 31.03.2023.

      Па каналах паступлення
                      I кв. 2023     доля  IV кв. 2022    +/−       %
      ───────────────────────────────────────────────────────────────
      Асабісты прыём       1 140  100,0 %        1 128  +12 ▲  +1,1 %
      ───────────────────────────────────────────────────────────────
      Усяго                1 140  100,0 %        1 128  +12 ▲  +1,1 %
      "
    `);
  });

  it('in English, with nothing to compare with', async () => {
    const report = withJson({
      title: 'Appeals of Q1 2023',
      lead: [],
      sections: [
        {
          id: 'kinds',
          title: 'By kind',
          columns: [
            { id: 'count', title: 'Q1 2023', kind: 'count' },
            { id: 'share', title: 'share', kind: 'percent' },
            { id: 'previousDelta', title: '+/−', kind: 'delta' },
            { id: 'previousPercent', title: '%', kind: 'percent-delta' },
          ],
          rows: [
            { key: 'complaint', label: 'Complaint', cells: cells(12345, 99.95, -3, -0.04) },
            { key: 'proposal', label: 'Proposal', cells: cells(6, 0.05, null, null) },
          ],
          subtotals: [],
          total: null,
        },
      ],
    });
    expect(await printed(tableRenderer.report(report, how(80, en)))).toMatchInlineSnapshot(`
      "Appeals of Q1 2023

      By kind
                 Q1 2023   share   +/−     %
      ──────────────────────────────────────
      Complaint   12,345  100.0%  −3 ▼  0.0%
      Proposal         6    0.1%   —       —
      "
    `);
  });

  it('prints a figure whole or not at all, however narrow the terminal', async () => {
    const whole = new Set((await printed(tableRenderer.report(REPORT, how(200)))).match(FIGURES));
    for (let width = 20; width < 120; width += 1) {
      const text = await printed(tableRenderer.report({ ...REPORT, lead: [] }, how(width)));
      const body = text.split('\n').filter((line) => /^(Директ|Всего)/.test(line));
      for (const figure of body.join('\n').match(FIGURES) ?? []) expect(whole).toContain(figure);
    }
  });
});

const FIGURES = /[+−]?\d[\d\u00a0]*(?:,\d)?(?:\u00a0%)?/g;
const cells = (...values: readonly (number | null)[]): Cell[] => values.map((value) => ({ value }));
