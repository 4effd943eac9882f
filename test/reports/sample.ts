import { type Period, parsePeriod } from '../../src/domain/period.ts';
import { countedMessages } from '../../src/reports/count-messages.ts';
import {
  type CountedRow,
  countedByLine,
  countedFlows,
  countedOf,
} from '../../src/reports/figures.ts';
import type { PeriodReport, SectionId, SectionTable } from '../../src/reports/report.ts';
import type { Lists } from '../../src/reports/rows/row-plan.ts';
import { sectionTable } from '../../src/reports/section-table.ts';
import { SECTIONS } from '../../src/reports/sections.ts';
import { bundledDays, bundledPolicy } from '../domain/bundled.ts';

export const periodOf = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === null || period.unit === 'backwards') throw new Error(text);
  return period;
};

const named = (id: number, code: string, ru: string) => ({
  id,
  code,
  name: { ru },
  activeFrom: null,
  activeTo: null,
  version: 1,
});

export const LISTS: Lists = {
  topics: [
    named(1, '01', 'ЖКХ'),
    named(2, '01.1', 'Жилфонд'),
    named(3, '01.3', 'Тепло'),
    named(4, '99', 'Прочее'),
  ],
  territories: [named(5, 'polotsk', 'г. Полоцк')],
  officials: [],
  months: ['2023-01', '2023-02', '2023-03'],
  statusOf: (channel) => (channel === 'direct' ? 'informal' : 'statutory'),
};

/** A tally as a store gives it: `[period, key, legal status, …measures]` a row. */
type Told = readonly [string, string | null, 'statutory' | 'informal', ...number[]];

export function tableOf(id: SectionId, told: readonly Told[], lists = LISTS): SectionTable {
  const { counting } = SECTIONS[id];
  if (counting.by === 'flows' || counting.by === 'messages' || counting.by === 'followers')
    throw new Error(`${id} is not told by a tally`);
  const { by, measures } = counting;
  const rows = told.map(([period, key, status, ...values]): CountedRow => {
    return { period, keys: by === 'lines' ? [status] : [key, status], values, measures };
  });
  const counted = by === 'lines' ? countedByLine(rows, measures) : countedOf(rows, (key) => key);
  return sectionTable(SECTIONS[id], counted, { lists, yearToDate: false, top: null });
}

const flows = (...counts: readonly [number, number, number, number, number]) => {
  const [openAtStart, received, reopened, closed, openAtEnd] = counts;
  return { openAtStart, received, reopened, closed, openAtEnd };
};

const TOTALS: readonly Told[] = [
  ['current', null, 'statutory', 140],
  ['current', null, 'informal', 109],
  ['previous', null, 'statutory', 120],
  ['lastYear', null, 'informal', 90],
];
/** The same appeals in the sections that are no parts of a list. */
export const FURTHER: readonly SectionTable[] = [
  tableOf('forms', [
    ['current', 'reception', 'statutory', 140],
    ['current', 'direct', 'informal', 109],
    ['previous', 'reception', 'statutory', 120],
    ['lastYear', 'direct', 'informal', 90],
  ]),
  tableOf(
    'marks',
    TOTALS.map(([period, key, status, count = 0]) => [period, key, status, count, 3, 2, 40, 0, 1]),
  ),
  tableOf('questions', [...TOTALS, ['current', '01.1', 'statutory', 5]]),
  sectionTable(
    SECTIONS.balance,
    countedFlows([
      { keys: ['reception', 'statutory'], values: flows(10, 140, 1, 101, 50) },
      { keys: ['direct', 'informal'], values: flows(0, 109, 0, 109, 0) },
    ]),
    { lists: LISTS, yearToDate: false, top: null },
  ),
  sectionTable(
    SECTIONS.direct,
    countedMessages(
      {
        networks: [
          { network: 'instagram', messages: 240, threads: 120, people: 118 },
          { network: 'vk', messages: 9, threads: 7, people: 7 },
        ],
        turns: [
          { network: 'instagram', on: '2023-03-02', repliedOn: '2023-03-02', count: 80 },
          { network: 'instagram', on: '2023-03-06', repliedOn: '2023-03-10', count: 40 },
          { network: 'vk', on: '2023-03-30', repliedOn: null, count: 7 },
        ],
      },
      [
        { period: 'current', keys: ['instagram', 'informal'], values: [100] },
        { period: 'current', keys: ['vk', 'informal'], values: [6] },
        { period: 'current', keys: [null, 'informal'], values: [3] },
      ],
      { policy: bundledPolicy, days: bundledDays, asOf: '2023-03-31' },
    ),
    { lists: LISTS, yearToDate: false, top: null },
  ),
  tableOf('terms', [
    ['current', null, 'statutory', 140, 90, 80, 9, 1, 7, 6, 1, 3, 40, 33, 7, 4, 2],
    ['current', null, 'informal', 109, 109, 109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ['previous', null, 'statutory', 120, 120, 120],
    ['lastYear', null, 'informal', 90, 90, 90],
  ]),
  tableOf('outcomes', [
    ['current', 'explained', 'statutory', 93],
    ['current', 'forwarded', 'statutory', 7],
    ['current', null, 'statutory', 40],
    ['current', 'satisfied', 'informal', 109],
    ['previous', 'explained', 'statutory', 120],
    ['lastYear', 'explained', 'informal', 90],
  ]),
  tableOf('days', [
    ['current', 'reception', 'statutory', 140, 90],
    ['current', 'direct', 'informal', 109, 109],
    ['previous', 'reception', 'statutory', 120],
    ['lastYear', 'direct', 'informal', 90],
  ]),
  tableOf('executors', [
    ['current', '12', 'statutory', 140, 100, 40, 7, 4],
    ['current', null, 'informal', 109, 109],
    ['previous', '12', 'statutory', 120, 120],
    ['lastYear', null, 'informal', 90, 90],
  ]),
];

/** 140 at reception and 109 direct messages, the same in every section. */
export const SAMPLE: PeriodReport = {
  period: periodOf('2023-Q1'),
  previous: periodOf('2022-Q4'),
  lastYear: periodOf('2022-Q1'),
  asOf: '2023-03-31',
  head: { seq: 900, hash: 'a'.repeat(64) },
  demo: false,
  sections: [
    tableOf('channels', [
      ['current', 'reception', 'statutory', 140],
      ['current', 'direct', 'informal', 109],
      ['previous', 'reception', 'statutory', 120],
      ['lastYear', 'direct', 'informal', 90],
    ]),
    tableOf('topics', [
      ['current', '01', 'statutory', 5],
      ['current', '01.1', 'statutory', 100],
      ['current', '01.3', 'informal', 33],
      ['current', '99', 'informal', 76],
      ['current', null, 'statutory', 35],
      ['previous', '01.1', 'statutory', 120],
      ['lastYear', '99', 'informal', 90],
    ]),
    tableOf('controllers', [
      ['current', '11', 'statutory', 140, 100, 40, 7, 4],
      ['current', null, 'informal', 109, 109, 0, 0],
      ['previous', '11', 'statutory', 120, 120, 0, 0],
      ['lastYear', null, 'informal', 90, 90, 0, 0],
    ]),
    tableOf('months', [
      ['current', '2023-01', 'statutory', 140],
      ['current', '2023-03', 'informal', 109],
      ['previous', '2023-02', 'statutory', 120],
      ['lastYear', '2023-01', 'informal', 90],
    ]),
  ],
};
