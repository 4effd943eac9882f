import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Network } from '../../src/domain/codes.ts';
import type { RegisterStore, SubjectChange } from '../../src/register/ports.ts';
import { checkLaws } from '../../src/reports/laws/laws.ts';
import { periodReport } from '../../src/reports/period-report.ts';
import { SECTION_IDS, type SectionId } from '../../src/reports/report.ts';
import { createRegister } from '../../src/store/open.ts';
import { countedSalts, done, founding } from '../contract/register-samples.ts';
import { bundledPolicy } from '../domain/bundled.ts';
import { periodOf } from './sample.ts';

type Counts = Readonly<Record<string, number>>;

const account = (
  network: Network,
  counts: Counts,
  { from = null, to = null }: { from?: string | null; to?: string | null } = {},
): SubjectChange<'account'> => ({
  type: 'account',
  id: null,
  version: 0,
  events: [
    {
      type: 'added',
      facts: { network, handle: `polotsk ${from}`, official: null, activeFrom: from },
      private: null,
    },
    ...Object.entries(counts).map(
      ([countedOn, followers]) =>
        ({ type: 'counted', facts: { countedOn, followers }, private: null }) as const,
    ),
    ...(to === null ? [] : [{ type: 'retired', facts: { retiredOn: to }, private: null } as const]),
  ],
});

let store: RegisterStore;
beforeEach(async () => {
  store = await createRegister(':memory:', { salt: countedSalts() });
  const policy = { type: 'policy', id: null, version: 0 } as const;
  const adopted = { type: 'adopted', facts: bundledPolicy, private: null } as const;
  await done(store, [founding, { ...policy, events: [adopted] }]);
});
afterEach(() => store.close());

const reportOf = (sections: readonly SectionId[], today = '2023-04-28', filter = {}) =>
  periodReport(store, {
    period: periodOf('2023-Q1'),
    today,
    sections,
    filter,
    yearToDate: true,
    top: null,
  });

describe('the section of openness', () => {
  it('has each network with its accounts and followers at the end of each period', async () => {
    await done(store, [
      account('vk', { '2022-03-31': 10, '2022-12-31': 40, '2023-03-31': 50, '2023-04-02': 99 }),
      account('instagram', { '2022-12-30': 100 }, { from: '2022-12-01' }),
      account('instagram', { '2022-03-01': 7 }, { from: '2022-01-01', to: '2023-03-30' }),
      account('telegram', {}),
    ]);
    const { sections } = await reportOf(['openness']);
    const rows = sections[0]?.rows ?? [];
    const figures = ['accounts', 'count', 'previous', 'lastYear', 'previousDelta'] as const;
    expect(rows.map(({ key, cells }) => [key, ...figures.map((id) => cells[id])])).toEqual([
      ['instagram', 1, 100, 107, 7, -7],
      ['telegram', 1, 0, 0, 0, 0],
      ['vk', 1, 50, 40, 10, 10],
    ]);
    expect(sections[0]?.total.cells).toMatchObject({ accounts: 3, count: 150, previous: 147 });
    expect(sections[0]).toMatchObject({
      subtotals: [],
      columns: expect.not.arrayContaining(['yearToDate']),
    });
  });

  it('is as of today where the period is not over', async () => {
    await done(store, [account('vk', { '2023-02-01': 40, '2023-03-31': 50 })]);
    const { sections } = await reportOf(['openness'], '2023-03-15');
    expect(sections[0]?.total.cells.count).toBe(40);
  });

  it('has one network alone where that is asked for', async () => {
    await done(store, [
      account('vk', { '2023-02-01': 4 }),
      account('telegram', { '2023-02-01': 5 }),
    ]);
    const { sections } = await reportOf(['openness'], '2023-04-28', { network: ['telegram'] });
    expect(sections[0]?.rows.map(({ key }) => key)).toEqual(['telegram']);
    expect(sections[0]?.total.cells.count).toBe(5);
  });

  it('keeps the laws of every report, with accounts and without any', async () => {
    const broken = async () =>
      checkLaws(await reportOf(SECTION_IDS)).flatMap(({ breaches }) => breaches);
    expect(await broken()).toEqual([]);
    await done(store, [account('vk', { '2023-02-01': 4 }), account('ok', { '2022-02-01': 5 })]);
    expect(await broken()).toEqual([]);
  });
});
