import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { OfficialId } from '../../../src/domain/ids.ts';
import { daysBetween } from '../../../src/domain/time/calendar-date.ts';
import { AXES, type Axis } from '../../../src/reports/stats/axes.ts';
import { stats } from '../../../src/reports/stats/make-stats.ts';
import type { Stats, StatsCells } from '../../../src/reports/stats/stats.ts';
import { checkStats } from '../../../src/reports/stats/stats-laws.ts';
import { STATS_MEASURES } from '../../../src/reports/stats/stats-measures.ts';
import { controlOn, type Matter, matters } from '../matter.ts';
import { closeRegisters, registerOf } from '../register-of.ts';
import { periodOf } from '../sample.ts';

afterEach(closeRegisters);

const TODAY = '2023-04-28';
const PERIOD = periodOf('2023-Q1');
const DAY = PERIOD.to;
const request = {
  period: PERIOD,
  today: TODAY,
  measures: Object.values(STATS_MEASURES),
  filter: {},
  top: null,
};

const isClosed = ({ closedOn, reopenedOn }: Matter): boolean =>
  closedOn !== null &&
  closedOn <= DAY &&
  !(reopenedOn !== null && reopenedOn >= closedOn && reopenedOn <= DAY);
const isReplied = (matter: Matter): boolean =>
  isClosed(matter) && matter.ending !== 'forwarded' && matter.ending !== 'withdrawn';
const wait = ({ registeredOn, closedOn }: Matter): number =>
  daysBetween(registeredOn, closedOn ?? registeredOn);

/** The values of an axis that a matter stands under, by plain words; null: not recounted here. */
function placesOf(
  matter: Matter,
  axis: Axis,
  officials: readonly OfficialId[],
): readonly string[] | null {
  const month = matter.registeredOn.slice(0, 7);
  switch (axis) {
    case 'channel':
      return [matter.channel];
    case 'legal-status':
      return [matter.legalStatus];
    case 'kind':
      return [matter.kind];
    case 'control':
      return [controlOn(matter, DAY)];
    case 'outcome':
      return [isClosed(matter) ? matter.ending : 'none'];
    case 'topic':
      return [matter.topics[0] ?? 'none'];
    case 'topic-group':
      return [matter.topics[0]?.slice(0, 2) ?? 'none'];
    case 'territory':
      return [matter.territory ?? 'none'];
    case 'controller': {
      const official = matter.assigned.filter(({ on }) => on <= DAY).at(-1)?.official;
      return [official === undefined ? 'none' : String(officials[official])];
    }
    case 'executor': {
      const then = matter.executed.filter(({ on }) => on <= DAY);
      const whole = then.findLast(({ question }) => question === null)?.officials ?? [];
      const first = then.findLast(({ question }) => question === 1)?.officials ?? [];
      const all = new Set([...whole, ...first].map((place) => String(officials[place])));
      return all.size === 0 ? ['none'] : [...all];
    }
    case 'month':
      return [month];
    case 'quarter':
      return ['2023-Q1'];
    case 'year':
      return ['2023'];
    default:
      return null;
  }
}

function expectedOf(rows: readonly Matter[]): StatsCells {
  const waits = rows.filter(isReplied).map(wait);
  const sorted = waits.sort((a, b) => a - b);
  const closed = rows.filter(isClosed);
  const overdue = rows.filter((one) => !isClosed(one) && one.dueOn !== null && one.dueOn < DAY);
  return {
    count: rows.length,
    answered: closed.length,
    open: rows.length - closed.length,
    overdue: overdue.length,
    replied: waits.length,
    medianDays: sorted[Math.ceil(sorted.length * 0.5) - 1] ?? null,
    p90Days: sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null,
    within15: waits.filter((days) => days <= 15).length,
    collective: rows.filter(({ signatories }) => (signatories ?? 0) >= 2).length,
    anonymous: rows.filter(({ anonymous }) => anonymous).length,
  };
}

const some = (cells: StatsCells | undefined, like: StatsCells): StatsCells =>
  Object.fromEntries(Object.keys(like).map((key) => [key, cells?.[key as keyof StatsCells]]));

describe('stats by one axis or two', () => {
  const axes = fc.uniqueArray(fc.constantFrom(...AXES), { minLength: 1, maxLength: 2 });

  it('count what a slow recount of the same appeals counts, and keep their laws', async () => {
    await fc.assert(
      fc.asyncProperty(matters, axes, async (told, by) => {
        const { store, officials } = await registerOf(told);
        const made = await stats(store, { ...request, axes: by });
        const cohort = told.filter(
          ({ annulled, registeredOn }) =>
            !annulled && registeredOn >= PERIOD.from && registeredOn <= PERIOD.to,
        );
        expect(some(made.total.cells, expectedOf([]))).toEqual(expectedOf(cohort));
        const standIn = (axis: Axis | undefined, key: string) => (matter: Matter) =>
          axis === undefined || placesOf(matter, axis, officials)?.includes(key) !== false;
        const [first, second] = by;
        if (by.every((axis) => AXES_RECOUNTED.has(axis)))
          for (const row of made.rows) {
            const rows = cohort.filter(standIn(first, row.key));
            expect([row.key, some(row.cells, expectedOf([]))]).toEqual([row.key, expectedOf(rows)]);
            for (const { key, cells } of row.under) {
              const both = rows.filter(standIn(second, key));
              expect([row.key, key, some(cells, expectedOf([]))]).toEqual([
                ...[row.key, key],
                expectedOf(both),
              ]);
            }
          }
        expect(breachesOf(made)).toEqual([]);
        await closeRegisters();
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('with --top have the rest in one row and one column, and keep their laws', async () => {
    await fc.assert(
      fc.asyncProperty(matters, axes, fc.integer({ min: 1, max: 3 }), async (told, by, top) => {
        const { store } = await registerOf(told);
        const whole = await stats(store, { ...request, axes: by });
        const short = await stats(store, { ...request, axes: by, top });
        expect(breachesOf(short)).toEqual([]);
        expect(short.total).toEqual(whole.total);
        expect(short.rows.length).toBeLessThanOrEqual(whole.rows.length);
        await closeRegisters();
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it.each(AXES)('by %s and every other axis keep their laws, even of nothing', async (axis) => {
    const { store } = await registerOf([]);
    for (const other of AXES.filter((each) => each !== axis))
      expect(breachesOf(await stats(store, { ...request, axes: [axis, other] }))).toEqual([]);
  });

  it('tell of a table that does not balance', async () => {
    const { store } = await registerOf([]);
    const made = await stats(store, { ...request, axes: ['channel', 'kind'] });
    const [row, ...rows] = made.rows;
    if (!row) throw new Error('no rows');
    const spoilt = { ...made, rows: [{ ...row, cells: { ...row.cells, count: 1 } }, ...rows] };
    const broken = checkStats(spoilt).filter(({ breaches }) => breaches.length > 0);
    expect(broken.map(({ law }) => law)).toEqual([
      'parts-sum-to-total',
      'children-sum-to-parent',
      'answered-plus-open',
    ]);
  });
});

const AXES_RECOUNTED: ReadonlySet<Axis> = new Set(
  AXES.filter((axis) => !['network', 'status'].includes(axis)),
);

const breachesOf = (made: Stats) => checkStats(made).flatMap(({ breaches }) => breaches);
