import { afterEach, describe, expect, it } from 'vitest';
import type { Channel, Kind } from '../../src/domain/codes.ts';
import { checkLaws } from '../../src/reports/laws/laws.ts';
import { periodReport } from '../../src/reports/period-report.ts';
import type { Cells, PeriodReport, SectionId } from '../../src/reports/report.ts';
import type { Matter } from './matter.ts';
import { closeRegisters, registerOf } from './register-of.ts';
import { periodOf } from './sample.ts';

afterEach(closeRegisters);

const BLANK: Matter = {
  registeredOn: '2021-02-01',
  channel: 'written',
  legalStatus: 'statutory',
  kind: 'application',
  control: 'on',
  topics: [null],
  territory: null,
  dueOn: null,
  assigned: [],
  executed: [],
  closedOn: null,
  ending: 'explained',
  reopenedOn: null,
  signatories: null,
  anonymous: false,
  annulled: false,
};

/** As many matters as a printed row says. */
const times = (count: number, matter: Partial<Matter>): Matter[] =>
  Array.from({ length: count }, () => ({ ...BLANK, ...matter }));

/** Two independent cuts of the same appeals, one matter after the other. */
function crossed<A, B>(
  one: readonly (readonly [A, number])[],
  other: readonly (readonly [B, number])[],
): (readonly [A, B])[] {
  const spread = <T>(cut: readonly (readonly [T, number])[]): T[] =>
    cut.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  const [left, right] = [spread(one), spread(other)];
  if (left.length !== right.length) throw new Error(`${left.length} ≠ ${right.length}`);
  return left.map((value, place) => [value, right[place] as B]);
}

async function reportOf(
  told: readonly Matter[],
  { period, sections }: { period: string; sections: readonly SectionId[] },
): Promise<PeriodReport> {
  const { store } = await registerOf(told);
  const report = await periodReport(store, {
    period: periodOf(period),
    today: '2026-12-31',
    sections,
    filter: {},
    yearToDate: false,
    top: null,
  });
  expect(checkLaws(report).flatMap(({ breaches }) => breaches)).toEqual([]);
  return report;
}

const rowOf = (report: PeriodReport, section: SectionId, key: string): Cells | undefined => {
  const table = report.sections.find(({ id }) => id === section);
  return key === 'total' ? table?.total.cells : table?.rows.find((row) => row.key === key)?.cells;
};
const compared = (cells: Cells | undefined) => [cells?.count, cells?.lastYear];

describe('the published table of', () => {
  it('Leningrad region, first quarters of 2021 and 2020: kinds, forms and collective appeals', async () => {
    const quarter = (
      registeredOn: string,
      kinds: readonly (readonly [Kind, number])[],
      channels: readonly (readonly [Channel, number])[],
      collective: number,
    ): Matter[] =>
      crossed(kinds, channels).flatMap(([kind, channel], place) =>
        times(1, {
          registeredOn,
          kind,
          channel,
          signatories: place < collective ? 2 : null,
        }),
      );
    const told = [
      ...quarter(
        '2021-02-01',
        [
          ['proposal', 19],
          ['application', 5508],
          ['complaint', 162],
        ],
        [
          ['written', 1032],
          ['reception', 32],
          ['electronic', 4625],
        ],
        344,
      ),
      ...quarter(
        '2020-02-03',
        [
          ['proposal', 8],
          ['application', 4273],
          ['complaint', 91],
        ],
        [
          ['written', 837],
          ['reception', 19],
          ['electronic', 3516],
        ],
        134,
      ),
    ];
    const report = await reportOf(told, {
      period: '2021-Q1',
      sections: ['kinds', 'forms', 'marks'],
    });
    const printed: readonly (readonly [SectionId, string, number, number])[] = [
      ['kinds', 'total', 5689, 4372],
      ['kinds', 'proposal', 19, 8],
      ['kinds', 'application', 5508, 4273],
      ['kinds', 'complaint', 162, 91],
      ['forms', 'written', 1032, 837],
      ['forms', 'oral', 32, 19],
      ['forms', 'electronic', 4625, 3516],
      ['marks', 'collective', 344, 134],
    ];
    for (const [section, key, count, lastYear] of printed)
      expect([section, key, ...compared(rowOf(report, section, key))]).toEqual([
        ...[section, key, count, lastYear],
      ]);
    expect(rowOf(report, 'kinds', 'total')).toMatchObject({
      lastYearDelta: 1317,
      lastYearPercent: 30.1,
    });
  }, 120_000);

  it('Barnaul, nine months of 2023 and 2022: parts sum to the total, topics by question exceed it', async () => {
    const months = (
      registeredOn: string,
      channels: readonly (readonly [Channel, number])[],
      second: number,
    ): Matter[] =>
      channels
        .flatMap(([channel, count]) => times(count, { registeredOn, channel, topics: ['01.1'] }))
        .map((matter, place) =>
          place < second ? { ...matter, topics: ['01.1', '02.1'] } : matter,
        );
    // «Special» appeals of 2023 came by another road: here the book stands for it.
    const told = [
      ...months(
        '2023-05-10',
        [
          ['written', 3388],
          ['electronic', 1568],
          ['remarks-book', 182],
          ['reception', 92],
        ],
        5787 - 5230,
      ),
      ...months(
        '2022-05-10',
        [
          ['written', 2762],
          ['electronic', 1137],
          ['reception', 69],
        ],
        4497 - 3968,
      ),
    ];
    const report = await reportOf(told, {
      period: '2023-01-01..2023-09-30',
      sections: ['channels', 'questions'],
    });
    expect(compared(rowOf(report, 'channels', 'total'))).toEqual([5230, 3968]);
    expect(compared(rowOf(report, 'channels', 'written'))).toEqual([3388, 2762]);
    expect(compared(rowOf(report, 'channels', 'electronic'))).toEqual([1568, 1137]);
    expect(rowOf(report, 'channels', 'remarks-book')).toMatchObject({
      count: 182,
      lastYear: 0,
      lastYearPercent: null,
    });
    expect(compared(rowOf(report, 'channels', 'reception'))).toEqual([92, 69]);
    expect(compared(rowOf(report, 'questions', 'total'))).toEqual([5787, 4497]);
  }, 120_000);

  it('Minsk district, 2025: forms with their shares, and the topics with the rest', async () => {
    const topics: readonly (readonly [string | null, number])[] = [
      ['02', 573],
      ['05', 413],
      ['06', 341],
      ['01.3', 276],
      ['01.1', 250],
      ['03', 232],
      [null, 2285],
    ];
    const channels: readonly (readonly [Channel, number])[] = [
      ['written', 1025],
      ['electronic', 2670],
      ['reception', 675],
    ];
    const told = crossed(topics, channels).flatMap(([topic, channel]) =>
      times(1, { registeredOn: '2025-06-02', channel, topics: [topic] }),
    );
    const report = await reportOf(told, { period: '2025', sections: ['forms', 'topics'] });
    // Printed as 23.5, 61.1, 15.4 %: rounded by the largest remainder, which here is the usual way.
    const shares = ['written', 'electronic', 'oral'].map((key) => {
      const cells = rowOf(report, 'forms', key);
      return [cells?.count, cells?.share];
    });
    expect(shares).toEqual([
      [1025, 23.5],
      [2670, 61.1],
      [675, 15.4],
    ]);
    expect(rowOf(report, 'topics', 'total')?.count).toBe(4370);
    expect(rowOf(report, 'topics', 'none')?.count).toBe(2285);
    expect(rowOf(report, 'topics', '01')?.count).toBe(276 + 250);
    expect(rowOf(report, 'topics', '02')?.count).toBe(573);
  }, 120_000);
});
