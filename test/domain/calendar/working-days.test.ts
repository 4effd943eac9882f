import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../src/domain/calendar/working-days.ts';
import { addDays, weekday } from '../../../src/domain/time/calendar-date.ts';
import { dates } from '../arbitraries.ts';
import { bundledPolicy, bundledDays as days } from '../bundled.ts';

const ACT_739 = 'Совет Министров, 01.11.2022 № 739 (5/50906)';

describe('the working days of Belarus', () => {
  it.each([
    ['2023-04-24', { because: 'transfer', worked: '2023-04-29', act: ACT_739 }],
    ['2023-04-25', { because: 'holiday', name: 'Радуница' }],
    ['2023-04-22', { because: 'weekend' }],
    ['2023-01-07', { because: 'holiday', name: 'Рождество Христово (православное)' }],
    ['2020-01-02', { because: 'holiday', name: 'Новый год' }],
    // The holiday of 8 March 2026 is a Sunday and is not moved.
    ['2026-03-09', null],
    ['2023-04-29', null],
    ['2023-02-23', null],
    ['2023-09-18', null],
  ])('%s is off because of %o', (date, why) => {
    expect(days.whyOff(date)).toEqual(why);
    expect(days.isWorking(date)).toBe(why === null);
  });

  it.each([
    [2020, 255],
    [2021, 257],
    [2022, 255],
    [2023, 252],
    [2024, 253],
    [2025, 252],
    [2026, 254],
    [2027, 257],
  ])('%i has %i working days', (year, total) => {
    expect(days.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`)).toBe(total);
  });

  it('counts on into the next year and back', () => {
    expect(days.addWorkingDays('2023-12-29', 5)).toBe('2024-01-09');
    expect(days.addWorkingDays('2024-01-09', -5)).toBe('2023-12-29');
    expect(days.addWorkingDays('2023-01-01', -1)).toBe('2022-12-30');
    expect(days.nextWorking('2023-04-22')).toBe('2023-04-26');
    expect(days.previousWorking('2023-04-25')).toBe('2023-04-21');
    expect(days.nextWorking('2023-04-29')).toBe('2023-04-29');
  });

  it('is confirmed only in a year whose act is known', () => {
    expect(days.isConfirmed('2026-12-31')).toBe(true);
    expect(days.isConfirmed('2027-01-04')).toBe(false);
    expect(days.isConfirmed('2031-01-02')).toBe(false);
  });

  it('computes a year without a calendar from weekends, fixed holidays and Radunitsa', () => {
    const none = workingDays([], bundledPolicy);
    expect(none.isWorking('2023-04-24')).toBe(true);
    expect(none.whyOff('2023-04-25')).toEqual({ because: 'holiday', name: 'Радуница' });
    expect(none.isWorking('2023-04-29')).toBe(false);
    // Указ No 464 of 17.12.2019 made 2 January a holiday.
    expect(none.isWorking('2019-01-02')).toBe(true);
    expect(none.isWorking('2020-01-02')).toBe(false);
  });

  it('knows a Saturday that is worked for a day off in the next year', () => {
    const year = {
      year: 2031,
      confirmed: true,
      act: null,
      holidays: [],
      transfers: [{ off: '2031-01-06', worked: '2030-12-28' }],
    };
    const with2031 = workingDays([year], bundledPolicy);
    expect(with2031.isWorking('2030-12-28')).toBe(true);
    expect(with2031.isWorking('2031-01-06')).toBe(false);
  });

  it('takes the later one of two calendars of a year', () => {
    const year = { year: 2031, confirmed: false, act: null, holidays: [] };
    const first = { ...year, transfers: [{ off: '2031-01-06', worked: '2031-01-11' }] };
    const both = workingDays([first, { ...year, confirmed: true, transfers: [] }], bundledPolicy);
    expect(both.isWorking('2031-01-06')).toBe(true);
    expect(both.isWorking('2031-01-11')).toBe(false);
    expect(both.isConfirmed('2031-01-06')).toBe(true);
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(dates(2018, 2029), fc.integer({ min: 1, max: 40 }), (date, count) => {
        let walked = date;
        for (let left = count; left > 0; ) {
          walked = addDays(walked, 1);
          if (days.isWorking(walked)) left--;
        }
        expect(days.addWorkingDays(date, count)).toBe(walked);
        expect(days.workingDaysBetween(date, walked)).toBe(count);
        expect(days.workingDaysBetween(walked, date)).toBe(-count);
      }),
    );
  });

  it('adds n and then m from a working day as n + m, also backwards', () => {
    const step = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(dates(2018, 2029), step, step, (date, n, m) => {
        const from = days.nextWorking(date);
        const there = days.addWorkingDays(days.addWorkingDays(from, n), m);
        expect(there).toBe(days.addWorkingDays(from, n + m));
        expect(days.isWorking(there)).toBe(true);
      }),
    );
  });

  it('has no working Sunday in the years at hand', () => {
    fc.assert(
      fc.property(dates(2020, 2027), (date) => {
        expect(weekday(date) === 7 && days.isWorking(date)).toBe(false);
      }),
    );
  });
});
