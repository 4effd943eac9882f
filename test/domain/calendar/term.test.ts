import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDate } from '../../../src/domain/calendar/term.ts';
import { workingDays } from '../../../src/domain/calendar/working-days.ts';
import type { TermRule } from '../../../src/domain/policy/policy.ts';
import { addDays, addMonths } from '../../../src/domain/time/calendar-date.ts';
import { dates } from '../arbitraries.ts';
import { bundledYears, bundledDays as days, bundledPolicy as policy } from '../bundled.ts';

const ACT_739 = 'Совет Министров, 01.11.2022 № 739 (5/50906)';

const base: TermRule = {
  term: 'answer',
  kinds: null,
  note: null,
  channels: ['written'],
  holdsFrom: null,
  unit: 'calendar',
  length: 15,
  start: 'registration',
  firstDayCounts: false,
  ifDayOff: 'next',
  basis: 'law',
  article: 'art. 17(3)',
  countingArticle: 'art. 17',
  confirmed: true,
};
const month: TermRule = { ...base, unit: 'month', length: 1 };
const workingWeek: TermRule = { ...base, unit: 'working', length: 5, article: 'art. 10(3)' };

describe('the terms of Law 300-З, counted from the day after registration (art. 17)', () => {
  const vectors = [
    ['2023-04-10', '2023-04-26', '2023-05-10', '2023-04-17'],
    ['2023-04-14', '2023-04-29', '2023-05-15', '2023-04-21'],
    ['2023-03-24', '2023-04-10', '2023-04-26', '2023-03-31'],
    ['2023-04-20', '2023-05-05', '2023-05-22', '2023-04-29'],
    ['2023-06-02', '2023-06-19', '2023-07-04', '2023-06-09'],
    ['2023-01-31', '2023-02-15', '2023-02-28', '2023-02-07'],
    ['2024-01-31', '2024-02-15', '2024-02-29', '2024-02-07'],
    ['2023-12-29', '2024-01-15', '2024-01-29', '2024-01-09'],
    ['2025-12-05', '2025-12-20', '2026-01-05', '2025-12-12'],
    ['2026-04-16', '2026-05-04', '2026-05-18', '2026-04-25'],
  ] as const;

  it.each(vectors)('registered %s, 15 days end on %s (art. 17(3))', (on, due) => {
    expect(dueDate(base, on, days).dueOn).toBe(due);
  });

  it.each(vectors.map(([on, , due]) => [on, due]))(
    'registered %s, one month ends on %s (art. 17(3): the same date, else the last of the month)',
    (on, due) => {
      expect(dueDate(month, on, days).dueOn).toBe(due);
    },
  );

  it.each(vectors.map(([on, , , due]) => [on, due]))(
    'registered %s, 5 working days end on %s (art. 10(3))',
    (on, due) => {
      expect(dueDate(workingWeek, on, days).dueOn).toBe(due);
    },
  );

  it('explains each move with its cause and article (art. 17)', () => {
    expect(dueDate(month, '2023-03-24', days)).toEqual({
      dueOn: '2023-04-26',
      provisional: false,
      basis: 'law',
      steps: [
        {
          step: 'starts',
          from: 'registration',
          after: '2023-03-24',
          on: '2023-03-25',
          article: 'art. 17',
        },
        { step: 'counted', unit: 'month', length: 1, on: '2023-04-24', article: 'art. 17(3)' },
        {
          step: 'moved',
          from: '2023-04-24',
          on: '2023-04-25',
          because: 'transfer',
          worked: '2023-04-29',
          act: ACT_739,
          article: 'art. 17',
        },
        {
          step: 'moved',
          from: '2023-04-25',
          on: '2023-04-26',
          because: 'holiday',
          name: 'Радуница',
          article: 'art. 17',
        },
      ],
    });
  });
});

describe('a last day on a Saturday that is worked', () => {
  it('is kept, and the act that moved it is named (No 739 of 01.11.2022)', () => {
    expect(dueDate(base, '2023-04-14', days).steps.at(-1)).toEqual({
      step: 'worked',
      on: '2023-04-29',
      off: '2023-04-24',
      act: ACT_739,
      article: null,
    });
  });

  it('needs no word where a day off moves nothing', () => {
    const { steps } = dueDate({ ...base, ifDayOff: 'none' }, '2023-04-14', days);
    expect(steps.map(({ step }) => step)).toEqual(['starts', 'counted']);
  });
});

describe('the terms of other policies', () => {
  it.each([
    ['calendar', 15, '2023-03-15'],
    ['working', 5, '2023-03-07'],
    ['month', 1, '2023-03-31'],
  ] as const)('counts the first day where the rule says so: %s', (unit, length, due) => {
    const rule: TermRule = { ...base, unit, length, firstDayCounts: true };
    const result = dueDate(rule, '2023-03-01', days);
    expect(result.dueOn).toBe(due);
    expect(result.steps[0]).toMatchObject({ step: 'starts', on: '2023-03-01' });
  });

  it('moves back to the working day before, or not at all', () => {
    expect(dueDate({ ...base, ifDayOff: 'previous' }, '2023-04-10', days).dueOn).toBe('2023-04-21');
    expect(dueDate({ ...base, ifDayOff: 'none' }, '2023-04-10', days).dueOn).toBe('2023-04-25');
  });
});

describe('a due date that depends on a year without a confirmed calendar', () => {
  it.each([
    [base, '2026-12-10', '2026-12-28', false],
    [base, '2026-12-20', '2027-01-04', true],
    [base, '2027-03-01', '2027-03-16', true],
    [workingWeek, '2019-12-30', '2020-01-09', true],
  ] as const)('is provisional (%#)', (rule, on, due, provisional) => {
    expect(dueDate(rule, on, days)).toMatchObject({ dueOn: due, provisional });
  });

  it('is provisional where a confirmed year moves it into the next one', () => {
    const only2022 = workingDays(
      bundledYears.filter(({ year }) => year === 2022),
      policy,
    );
    expect(dueDate(base, '2022-12-16', only2022)).toMatchObject({
      dueOn: '2023-01-03',
      provisional: true,
    });
    expect(dueDate(base, '2022-12-15', only2022)).toMatchObject({
      dueOn: '2022-12-30',
      provisional: false,
    });
  });
});

describe('a due date, whatever the day', () => {
  const rules = fc.record({
    unit: fc.constantFrom('calendar', 'working', 'month'),
    length: fc.integer({ min: 1, max: 90 }),
    firstDayCounts: fc.boolean(),
  });

  it('is a working day where a day off moves it, and after the registration', () => {
    fc.assert(
      fc.property(dates(2019, 2028), rules, (on, drawn) => {
        const { dueOn, steps } = dueDate({ ...base, ...drawn }, on, days);
        expect(days.isWorking(dueOn)).toBe(true);
        expect(dueOn >= on).toBe(true);
        expect(steps.at(-1)?.on).toBe(dueOn);
      }),
    );
  });

  it('is never earlier with a longer term, nor with a later registration', () => {
    fc.assert(
      fc.property(dates(2019, 2028), rules, (on, drawn) => {
        const rule: TermRule = { ...base, ...drawn };
        const { dueOn } = dueDate(rule, on, days);
        expect(dueDate({ ...rule, length: rule.length + 1 }, on, days).dueOn >= dueOn).toBe(true);
        expect(dueDate(rule, addDays(on, 1), days).dueOn >= dueOn).toBe(true);
      }),
    );
  });

  it('by months from the end of a month never leaves the month it falls in', () => {
    fc.assert(
      fc.property(dates(2019, 2028), fc.integer({ min: 1, max: 24 }), (date, length) => {
        const lastOfMonth = addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1);
        const plain = dueDate({ ...month, length, ifDayOff: 'none' }, lastOfMonth, days).dueOn;
        const wanted = addMonths(`${date.slice(0, 7)}-01`, length).slice(0, 7);
        expect(plain.slice(0, 7)).toBe(wanted);
      }),
    );
  });
});
