import type {
  Cell,
  Column,
  ListResult,
  RecordResult,
  ReportResult,
  ReportRow,
} from '../../src/render/result.ts';

/** Realistic results, as the commands hand them to a renderer. */

export const LIST_COLUMNS: readonly Column[] = [
  { id: 'number', title: 'Номер', kind: 'text' },
  { id: 'registeredOn', title: 'Зарегистр.', kind: 'date' },
  { id: 'channel', title: 'Канал', kind: 'text', drop: 2 },
  { id: 'applicant', title: 'Заявитель', kind: 'text', flexible: true, drop: 4 },
  { id: 'summary', title: 'Суть', kind: 'text', flexible: true },
  { id: 'controller', title: 'Контролёр', kind: 'text', flexible: true, drop: 3 },
  { id: 'dueOn', title: 'Срок', kind: 'date' },
  { id: 'status', title: 'Состояние', kind: 'text', drop: 1 },
];

const row = (...cells: readonly (Cell | string | null)[]) => {
  const typed = cells.map((cell) =>
    typeof cell === 'object' && cell !== null ? cell : { value: cell },
  );
  return {
    cells: typed,
    json: Object.fromEntries(typed.map(({ value }, i) => [LIST_COLUMNS[i]?.id, value])),
  };
};

export const LIST: ListResult = {
  shape: 'list',
  columns: LIST_COLUMNS,
  rows: [
    row(
      'ЛП-140/2023',
      '2023-03-31',
      { value: 'reception', label: 'Личный приём' },
      'Ковалёва Марина Сергеевна',
      'Просит отремонтировать крышу дома № 14 по улице Юбилейной: течёт с осени',
      'Савицкий А. П.',
      { value: '2023-04-17', tone: 'bad' },
      { value: 'in-progress', label: 'Просрочено', tone: 'bad' },
    ),
    row(
      'Д-109/2023',
      '2023-03-30',
      { value: 'direct', label: 'Директ' },
      '@polotsk_mama',
      'Нет освещения на детской площадке',
      null,
      { value: null },
      { value: 'registered', label: 'Зарегистрировано', tone: 'warn' },
    ),
    row(
      'П-7/2023',
      '2023-01-09',
      { value: 'written', label: 'Письменное' },
      'ЗАО «Полоцкий завод»',
      'О выделении земельного участка\nпод стоянку',
      'Лукашевич Н. В.',
      '2023-01-24',
      { value: 'answered', label: 'Дан ответ', tone: 'good' },
    ),
  ],
};

export const RECORD: RecordResult = {
  shape: 'record',
  title: 'ЛП-140/2023',
  fields: [
    { id: 'channel', title: 'Канал', kind: 'text', value: 'reception', label: 'Личный приём' },
    { id: 'registeredOn', title: 'Зарегистрировано', kind: 'date', value: '2023-03-31' },
    { id: 'dueOn', title: 'Срок', kind: 'date', value: '2023-04-17', tone: 'bad' },
    { id: 'controller', title: 'Контролёр', kind: 'text', value: null },
    { id: 'signatories', title: 'Подписей', kind: 'count', value: 1240 },
    {
      id: 'text',
      title: 'Текст',
      kind: 'text',
      value:
        'Крыша дома № 14 течёт с осени, вода доходит до второго этажа.\nПросим прислать комиссию и назвать срок ремонта.',
    },
  ],
  json: { number: 'ЛП-140/2023', channel: 'reception', signatories: 1240 },
};

const COLUMNS: readonly Column[] = [
  { id: 'count', title: 'I кв. 2023', kind: 'count' },
  { id: 'share', title: 'доля', kind: 'percent', drop: 4 },
  { id: 'previous', title: 'IV кв. 2022', kind: 'count' },
  { id: 'previousDelta', title: '+/−', kind: 'delta' },
  { id: 'previousPercent', title: '%', kind: 'percent-delta', drop: 3 },
  { id: 'lastYear', title: 'I кв. 2022', kind: 'count' },
  { id: 'lastYearDelta', title: '+/−', kind: 'delta', drop: 1 },
  { id: 'lastYearPercent', title: '%', kind: 'percent-delta', drop: 2 },
];

type Figures = readonly (number | null)[];
const figures = (
  key: string,
  label: string,
  values: Figures,
  more: Partial<ReportRow> = {},
): ReportRow => ({
  key,
  label,
  cells: values.map((value) => ({ value })),
  ...more,
});

const SECTIONS: ReportResult['sections'] = [
  {
    id: 'channels',
    title: 'По каналам поступления',
    columns: COLUMNS,
    rows: [
      figures('reception', 'Личный приём', [140, 56.2, 128, 12, 9.4, 1151, -1011, -87.8]),
      figures('direct', 'Директ', [109, 43.8, 113, -4, -3.5, 0, 109, null]),
    ],
    subtotals: [
      figures('statutory', 'По Закону № 300-З', [140, 56.2, 128, 12, 9.4, 1151, -1011, -87.8]),
      figures('informal', 'Иные (не по Закону)', [109, 43.8, 113, -4, -3.5, 0, 109, null]),
    ],
    total: figures('total', 'Всего', [249, 100, 241, 8, 3.3, 1151, -902, -78.4]),
  },
  {
    id: 'topics',
    title: 'По темам',
    note: 'Одно обращение может содержать несколько вопросов, поэтому сумма бывает больше числа обращений.',
    columns: COLUMNS,
    rows: [
      figures('1', 'Жилищно-коммунальное хозяйство', [90, 36.1, 90, 0, 0, 82, 8, 9.8]),
      figures(
        '1.1',
        'Ремонт крыш, подъездов и придомовой территории',
        [70, 28.1, 71, -1, -1.4, 60, 10, 16.7],
        { level: 2 },
      ),
      figures('2', 'Земельные отношения', [159, 63.9, 151, 8, 5.3, 1069, -910, -85.1]),
    ],
    subtotals: [],
    total: figures('total', 'Всего', [249, 100, 241, 8, 3.3, 1151, -902, -78.4]),
  },
];

const rowJson = (row: ReportRow, columns: readonly Column[]) => ({
  key: row.key,
  cells: Object.fromEntries(columns.map(({ id }, index) => [id, row.cells[index]?.value ?? null])),
});

/** The `json` of a report as CLI.md has it, made of its own cells. */
export const withJson = (report: Omit<ReportResult, 'json' | 'shape'>): ReportResult => ({
  shape: 'report',
  ...report,
  json: {
    report: 'period',
    sections: report.sections.map(({ id, columns, rows, subtotals, total }) => ({
      id,
      rows: rows.map((each) => rowJson(each, columns)),
      subtotals: subtotals.map((each) => rowJson(each, columns)),
      total: total === null ? null : rowJson(total, columns),
    })),
  },
});

export const REPORT: ReportResult = withJson({
  title: 'Обращения граждан и юридических лиц за I квартал 2023 года',
  lead: [
    'Зарегистрированы с 01.01.2023 по 31.03.2023.',
    'Ответы, остаток и просрочка – по состоянию на 31.03.2023.',
  ],
  sections: SECTIONS,
});
