import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOpen, isOverdue } from '../../src/domain/appeal/appeal.ts';
import { foldDrafts } from '../../src/domain/appeal/fold.ts';
import { asOfficialId } from '../../src/domain/ids.ts';
import type { AppealFilter } from '../../src/register/ports/filter.ts';
import type { TallyQuery } from '../../src/register/ports/tally.ts';
import type { AppealQuery, RegisterStore } from '../../src/register/ports.ts';
import {
  all,
  answered,
  assigned,
  change,
  done,
  extendedTo,
  linked,
  newAppeal,
  newOfficial,
  registered,
  registerOne,
  reopened,
} from './register-samples.ts';

const FIRST_QUARTER = { id: 'q1', from: '2023-01-01', to: '2023-03-31', asOf: '2023-03-31' };

/** So that each run counts its own appeal. */
let lives = 0;

/** Lists, filters and counts. */
export function describeListing(opened: () => RegisterStore): void {
  const numbers = async (query: AppealQuery) =>
    (await all(opened().iterate(query))).map(({ number }) => number);
  const tally = (query: Partial<TallyQuery>) =>
    opened().tally({
      dimensions: ['channel'],
      measures: ['count'],
      periods: [FIRST_QUARTER],
      ...query,
    });

  it('lists the newest registered first, and as many as wanted', async () => {
    await done(opened(), [
      newAppeal(registered({ registeredOn: '2023-01-12' })),
      newAppeal(registered({ registeredOn: '2023-01-14' })),
      newAppeal(registered({ registeredOn: '2023-01-12' })),
    ]);
    expect(await numbers({ filter: {} })).toEqual(['ЛП-2/2023', 'ЛП-3/2023', 'ЛП-1/2023']);
    expect(await numbers({ filter: {}, limit: 1 })).toEqual(['ЛП-2/2023']);
    expect(await numbers({ filter: {}, limit: 0 })).toEqual([]);
  });

  it('sorts by any field, with nothing last and ties by id', async () => {
    const { ids } = await done(opened(), [newOfficial('Ёлкин'), newOfficial('Адамов')]);
    const [yolkin = 0, adamov = 0] = ids;
    await done(opened(), [
      newAppeal(registered({ dueOn: null, dueBasis: null })),
      newAppeal(registered({ dueOn: '2023-02-02' }), assigned(yolkin)),
      newAppeal(registered({ dueOn: '2023-02-01' }), assigned(adamov)),
    ]);
    const by = (field: 'due' | 'controller', descending: boolean) =>
      numbers({ filter: {}, sort: [{ field, descending }] });
    expect(await by('due', false)).toEqual(['ЛП-3/2023', 'ЛП-2/2023', 'ЛП-1/2023']);
    expect(await by('due', true)).toEqual(['ЛП-2/2023', 'ЛП-3/2023', 'ЛП-1/2023']);
    expect(await by('controller', false)).toEqual(['ЛП-3/2023', 'ЛП-2/2023', 'ЛП-1/2023']);
  });

  it('reads more than a batch, each appeal once', async () => {
    await done(
      opened(),
      Array.from({ length: 1_203 }, () => newAppeal()),
    );
    const listed = await numbers({ filter: {} });
    expect(new Set(listed).size).toBe(1_203);
    expect(listed[0]).toBe('ЛП-1203/2023');
  });

  it.each<[AppealFilter, number[]]>([
    [{}, [1, 2, 3]],
    [{ channel: [] }, [1, 2, 3]],
    [{ channel: ['direct'] }, [2]],
    [{ channel: ['direct', 'reception'] }, [1, 2, 3]],
    [{ network: ['telegram'] }, [2]],
    [{ legalStatus: ['informal'] }, [2]],
    [{ status: ['answered'] }, [3]],
    [{ control: ['none'] }, []],
    [{ kind: ['complaint'] }, [2]],
    [{ topic: ['02'] }, [2]],
    [{ territory: ['T'] }, [2]],
    [{ outcome: ['explained'] }, [3]],
    [{ controller: [asOfficialId(3)] }, [3]],
    [{ executor: [asOfficialId(3)] }, [3]],
    [{ from: '2023-01-11' }, [2, 3]],
    [{ from: '2023-01-11', to: '2023-01-11' }, [2]],
    [{ overdueOn: '2023-02-01' }, [1]],
    [{ overdueOn: '2023-02-01', channel: ['direct'] }, []],
    [{ collective: true }, [2]],
  ])('filters by %j', async (filter, expected) => {
    await done(opened(), [
      newAppeal(),
      newAppeal(
        registered({
          channel: 'direct',
          network: 'telegram',
          legalStatus: 'informal',
          kind: 'complaint',
          topics: ['02', '03'],
          territory: 'T',
          registeredOn: '2023-01-11',
          dueOn: '2023-03-01',
          signatories: 12,
        }),
      ),
      newAppeal(registered({ registeredOn: '2023-01-12' }), assigned(3), answered()),
    ]);
    const listed = await all(opened().iterate({ filter }));
    expect(listed.map(({ ordinal }) => ordinal).sort()).toEqual(expected);
    expect(await opened().count(filter)).toBe(expected.length);
  });

  it('counts a cohort as of a day: a later answer leaves it open', async () => {
    await done(opened(), [
      newAppeal(registered(), answered('2023-03-31')),
      newAppeal(registered(), answered('2023-04-01')),
      newAppeal(registered({ dueOn: '2023-03-31' })),
      newAppeal(registered({ dueOn: '2023-03-30', channel: 'direct' })),
      newAppeal(registered({ registeredOn: '2023-04-01' })),
    ]);
    const measures = ['count', 'answered', 'open', 'overdue'] as const;
    expect(await tally({ measures })).toEqual([
      { period: 'q1', keys: ['direct'], values: [1, 0, 1, 1] },
      { period: 'q1', keys: ['reception'], values: [3, 1, 2, 1] },
    ]);
    expect(await tally({ measures, dimensions: [] })).toEqual([
      { period: 'q1', keys: [], values: [4, 1, 3, 2] },
    ]);
  });

  it('counts a reopened appeal by its dated answers, as of any day', async () => {
    const life = [answered('2023-03-10'), reopened('2023-04-15')];
    await done(opened(), [
      newAppeal(registered(), ...life),
      newAppeal(registered(), ...life, answered('2023-05-02')),
    ]);
    const measures = ['count', 'answered', 'open'] as const;
    const asOf = (day: string) => ({ ...FIRST_QUARTER, id: day, asOf: day });
    const periods = ['2023-03-09', '2023-03-31', '2023-04-15', '2023-05-02'].map(asOf);
    expect(
      (await tally({ measures, dimensions: [], periods })).map(({ values }) => values),
    ).toEqual([
      [2, 0, 2],
      [2, 2, 0],
      [2, 0, 2],
      [2, 1, 1],
    ]);
  });

  it('counts as overdue what was past the term in force on the day, extended later or not', async () => {
    await done(opened(), [
      newAppeal(registered({ dueOn: '2023-03-01' }), extendedTo('2023-05-10', '2023-02-20')),
      newAppeal(registered({ dueOn: '2023-03-01' }), extendedTo('2023-05-10', '2023-04-10')),
    ]);
    const asOf = (day: string) => ({ ...FIRST_QUARTER, id: day, asOf: day });
    const periods = ['2023-03-31', '2023-04-10', '2023-05-11'].map(asOf);
    const query = { measures: ['overdue'] as const, periods };
    for (const dimensions of [[], ['controller']] as const)
      expect((await tally({ ...query, dimensions })).map(({ values }) => values)).toEqual([
        [1],
        [0],
        [2],
      ]);
  });

  it('counts as of any day what the events up to that day come to', async () => {
    const ordered = fc
      .uniqueArray(fc.integer({ min: 11, max: 28 }), { minLength: 6, maxLength: 6 })
      .map((days) => days.sort((a, b) => a - b).map((day) => `2023-01-${day}`));
    await fc.assert(
      fc.asyncProperty(ordered, fc.integer({ min: 10, max: 29 }), async (days, last) => {
        const [first = '', second = '', third = '', fourth = '', fifth = '', due = ''] = days;
        const asOf = `2023-01-${last}`;
        const life = [
          { on: '2023-01-10', event: registered({ dueOn: first, topics: [`t${++lives}`] }) },
          { on: second, event: extendedTo(third, second) },
          { on: third, event: answered(third) },
          { on: fourth, event: reopened(fourth) },
          { on: fifth, event: extendedTo(due, fifth) },
        ];
        await done(opened(), [newAppeal(...life.map(({ event }) => event))]);
        const then = foldDrafts(life.filter(({ on }) => on <= asOf).map(({ event }) => event));
        const [row] = await opened().tally({
          dimensions: [],
          measures: ['open', 'overdue'],
          periods: [{ ...FIRST_QUARTER, asOf }],
          filter: { topic: [`t${lives}`] },
        });
        expect(row?.values).toEqual([Number(isOpen(then)), Number(isOverdue(then, asOf))]);
      }),
      { numRuns: 60 },
    );
  });

  it('lists repeats, and the duplicates of an appeal', async () => {
    const { appeal: first } = await registerOne(opened());
    const { appeals } = await done(opened(), [
      newAppeal(registered(), linked('duplicate-of', first.id)),
      newAppeal(registered(), linked('repeat-of', first.id)),
    ]);
    const [duplicate, repeat] = appeals.map(({ appeal }) => appeal.id);
    const ids = async (filter: AppealFilter) =>
      (await all(opened().iterate({ filter }))).map(({ id }) => id);
    expect(await ids({ repeated: true })).toEqual([repeat]);
    expect(await ids({ duplicateOf: [first.id] })).toEqual([duplicate]);
  });

  it('counts several periods at once, whole months or not', async () => {
    await done(opened(), [
      newAppeal(registered({ registeredOn: '2023-01-31' })),
      newAppeal(registered({ registeredOn: '2023-02-01' })),
      newAppeal(registered({ registeredOn: '2022-12-31', year: 2022 })),
    ]);
    const period = (id: string, from: string, to: string) => ({ id, from, to, asOf: to });
    const periods = [
      period('month', '2023-01-01', '2023-01-31'),
      period('days', '2023-01-31', '2023-02-01'),
      period('years', '2022-01-01', '2023-12-31'),
      period('none', '2021-01-01', '2021-12-31'),
    ];
    expect(await tally({ periods })).toEqual([
      { period: 'month', keys: ['reception'], values: [1] },
      { period: 'days', keys: ['reception'], values: [2] },
      { period: 'years', keys: ['reception'], values: [3] },
    ]);
  });

  it('counts by every dimension, and by two', async () => {
    await done(opened(), [
      newAppeal(registered({ territory: 'T' }), assigned(3), answered()),
      newAppeal(registered({ channel: 'direct', network: 'vk', legalStatus: 'informal' })),
    ]);
    const keys = async (...dimensions: TallyQuery['dimensions']) =>
      (await tally({ dimensions })).map((row) => row.keys.join('+'));
    expect(await keys('legalStatus')).toEqual(['informal', 'statutory']);
    expect(await keys('kind')).toEqual(['application']);
    expect(await keys('network')).toEqual(['', 'vk']);
    expect(await keys('topic')).toEqual(['01']);
    expect(await keys('territory')).toEqual(['', 'T']);
    expect(await keys('status')).toEqual(['answered', 'registered']);
    expect(await keys('outcome')).toEqual(['', 'explained']);
    expect(await keys('month')).toEqual(['2023-01']);
    expect(await keys('controller', 'legalStatus')).toEqual(['+informal', '3+statutory']);
  });

  it('counts under the same filter as the list', async () => {
    await done(opened(), [newAppeal(), newAppeal(registered({ kind: 'complaint' }))]);
    const filter = { kind: ['complaint'] as const };
    expect(await tally({ filter })).toEqual([{ period: 'q1', keys: ['reception'], values: [1] }]);
  });

  it('counts a matter under the controller of that day, whoever has it now', async () => {
    const { appeal } = await registerOne(opened(), registered(), assigned(3, '2023-02-01'));
    await done(opened(), [change(appeal, assigned(4, '2023-05-01'))]);
    const asOf = (day: string) =>
      tally({ dimensions: ['controller'], periods: [{ ...FIRST_QUARTER, asOf: day }] });
    expect(await asOf('2023-01-31')).toMatchObject([{ keys: [null], values: [1] }]);
    expect(await asOf('2023-03-31')).toMatchObject([{ keys: ['3'], values: [1] }]);
    expect(await asOf('2023-05-01')).toMatchObject([{ keys: ['4'], values: [1] }]);
  });
}
