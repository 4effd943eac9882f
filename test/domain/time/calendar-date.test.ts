import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fromEpochDay,
  isCalendarDate,
  monthOf,
  quarterOf,
  toEpochDay,
  weekday,
} from '../../../src/domain/time/calendar-date.ts';
import { dates } from '../arbitraries.ts';

describe('a calendar date', () => {
  it.each([
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-01-01', -1, '2022-12-31'],
    // The day that Apia skipped: a machine's zone must not matter.
    ['2011-12-29', 1, '2011-12-30'],
    ['2018-11-03', 1, '2018-11-04'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2011-11-30', 1, '2011-12-30'],
  ])('%s and %i months is %s: an absent day is the last of its month', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2023-04-24', 1],
    ['2023-04-29', 6],
    ['1900-01-01', 1],
  ])('%s is day %i of the week', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-4-1',
    '1899-12-31',
    '2201-01-01',
    '',
    'x',
  ])('is not «%s»', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('knows its month and quarter', () => {
    expect(monthOf('2023-03-31')).toBe('2023-03');
    expect(['2023-01-01', '2023-03-31', '2023-04-01', '2023-12-31'].map(quarterOf)).toEqual([
      '2023-Q1',
      '2023-Q1',
      '2023-Q2',
      '2023-Q4',
    ]);
  });

  it('comes back from its epoch day, and counts the days to another', () => {
    fc.assert(
      fc.property(dates(1900, 2200), fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(fromEpochDay(toEpochDay(date))).toBe(date);
        expect(isCalendarDate(date)).toBe(true);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });
});
