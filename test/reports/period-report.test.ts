import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { RegisterStore } from '../../src/register/ports.ts';
import { checkLaws } from '../../src/reports/laws/laws.ts';
import { periodReport } from '../../src/reports/period-report.ts';
import {
  type Cells,
  type PeriodReport,
  SECTION_IDS,
  USUAL_SECTIONS,
} from '../../src/reports/report.ts';
import { type Matter, matters } from './matter.ts';
import { recount } from './recount.ts';
import { appended, closeRegisters, registerOf, registration } from './register-of.ts';
import { periodOf } from './sample.ts';

afterEach(closeRegisters);

const requestOf = (today: string) => ({
  period: periodOf('2023-Q1'),
  today,
  // Followers are no appeals: their own test counts them.
  sections: SECTION_IDS.filter((id) => id !== 'openness'),
  filter: {},
  yearToDate: false,
  top: null,
});
const report = (store: RegisterStore, today = '2023-04-28'): Promise<PeriodReport> =>
  periodReport(store, requestOf(today));

const expectedOf = (cells: Cells, like: Cells): Cells =>
  Object.fromEntries(Object.entries(like).filter(([column]) => column in cells));
/** Those of the recounted columns that the report has. */
const found = (cells: Cells, like: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => column in like));

const earlier = (a: string, b: string): string => (a < b ? a : b);

describe('the report of a period', () => {
  it('counts what a slow recount of the same appeals counts, and keeps its laws', async () => {
    const today = fc.constantFrom('2023-02-10', '2023-03-31', '2023-04-28');
    await fc.assert(
      fc.asyncProperty(matters, today, async (told, now) => {
        const { store, officials } = await registerOf(told);
        const made = await report(store, now);
        const spanOf = (label: string) => {
          const period = periodOf(label);
          return { period, asOf: earlier(period.to, now) };
        };
        const spans = {
          current: spanOf('2023-Q1'),
          previous: spanOf('2022-Q4'),
          lastYear: spanOf('2022-Q1'),
        };
        for (const { id, rows, subtotals, total } of made.sections) {
          const expected = recount(told, id, spans);
          const nameOf = (key: string): string => {
            if ((id === 'controllers' || id === 'executors') && key !== 'none')
              return `official ${officials.findIndex((official) => String(official) === key)}`;
            return key;
          };
          for (const { key, cells } of rows) {
            if (id === 'months') continue;
            const counted = expected(nameOf(key), null);
            expect([id, key, found(cells, counted)]).toEqual([id, key, expectedOf(cells, counted)]);
          }
          for (const { key, cells } of subtotals) {
            const counted = expected(null, key);
            expect([id, key, found(cells, counted)]).toEqual([id, key, expectedOf(cells, counted)]);
          }
          const counted = expected(null, null);
          expect([id, found(total.cells, counted)]).toEqual([id, expectedOf(total.cells, counted)]);
        }
        for (const { law, breaches } of checkLaws(made)) expect([law, breaches]).toEqual([law, []]);
        await closeRegisters();
      }),
      { numRuns: 100 },
    );
  });

  it('puts a month beside the one at the same place of the other period', async () => {
    const on = (registeredOn: string): Matter => ({ ...MATTER, registeredOn });
    const { store } = await registerOf([
      on('2023-01-31'),
      on('2022-10-01'),
      on('2022-12-31'),
      on('2022-02-14'),
    ]);
    const { sections } = await report(store);
    const months = sections.find(({ id }) => id === 'months')?.rows ?? [];
    expect(
      months.map(({ key, cells }) => [key, cells.count, cells.previous, cells.lastYear]),
    ).toEqual([
      ['2023-01', 1, 1, 0],
      ['2023-02', 0, 0, 1],
      ['2023-03', 0, 1, 0],
    ]);
  });

  it('is as of the end of the period, or of today where that is earlier', async () => {
    const { store } = await registerOf([
      { ...MATTER, registeredOn: '2023-01-10', closedOn: '2023-02-20', dueOn: '2023-01-25' },
    ]);
    const totals = async (today: string) => {
      const made = await report(store, today);
      const cells = made.sections.find(({ id }) => id === 'controllers')?.total.cells;
      return [made.asOf, cells?.answered, cells?.open, cells?.overdue];
    };
    expect(await totals('2023-01-25')).toEqual(['2023-01-25', 0, 1, 0]);
    expect(await totals('2023-02-10')).toEqual(['2023-02-10', 0, 1, 1]);
    expect(await totals('2023-06-01')).toEqual(['2023-03-31', 1, 0, 0]);
  });

  it('is read again where somebody wrote between two of its sections', async () => {
    const { store, officials } = await registerOf([MATTER]);
    let tallies = 0;
    const made = await periodReport(
      {
        about: () => store.about(),
        policy: () => store.policy(),
        calendar: () => store.calendar(),
        inbox: store.inbox,
        topics: () => store.topics(),
        territories: () => store.territories(),
        officials: () => store.officials(),
        accounts: () => store.accounts(),
        flows: (query) => store.flows(query),
        tally: async (query) => {
          tallies += 1;
          if (tallies === 3) await appended(store, [registration(MATTER, officials)]);
          return store.tally(query);
        },
      },
      { ...requestOf('2023-04-28'), sections: USUAL_SECTIONS },
    );
    expect(made.sections.map(({ total }) => total.cells.count)).toEqual(
      USUAL_SECTIONS.map(() => 2),
    );
    expect(made.head).toEqual((await store.about()).head);
  });

  it('counts the year to date from January, in every section but the months', async () => {
    const on = (registeredOn: string): Matter => ({ ...MATTER, registeredOn });
    const { store } = await registerOf([on('2022-12-31'), on('2023-01-01'), on('2023-05-05')]);
    const made = await periodReport(store, {
      period: periodOf('2023-Q2'),
      today: '2023-07-01',
      sections: ['kinds', 'months'],
      filter: {},
      yearToDate: true,
      top: null,
    });
    const [kinds, months] = made.sections;
    const { count, yearToDate, lastYearToDate, yearToDateDelta } = kinds?.total.cells ?? {};
    expect([count, yearToDate, lastYearToDate, yearToDateDelta]).toEqual([1, 2, 0, 2]);
    expect(months?.columns).not.toContain('yearToDate');
    expect(checkLaws(made).flatMap(({ breaches }) => breaches)).toEqual([]);
  });
});

const MATTER: Matter = {
  registeredOn: '2023-01-10',
  channel: 'written',
  legalStatus: 'statutory',
  kind: 'application',
  control: 'on',
  topics: ['01.1'],
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
