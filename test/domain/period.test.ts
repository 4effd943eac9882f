import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastFinishedQuarter,
  type Period,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  yearToDate,
} from '../../src/domain/period.ts';
import { addDays, daysBetween } from '../../src/domain/time/calendar-date.ts';
import { dates } from './arbitraries.ts';

function period(text: string): Period {
  const read = parsePeriod(text);
  if (!read || read.unit === 'backwards') throw new Error(`no period: ${text}`);
  return read;
}

describe('a period as people type it', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-H1', 'half-year', '2023-01-01', '2023-06-30'],
    ['2023-H2', 'half-year', '2023-07-01', '2023-12-31'],
    ['2023-Q1', 'quarter', '2023-01-01', '2023-03-31'],
    ['2023-Q4', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023-03', 'month', '2023-03-01', '2023-03-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-01-15..2023-02-20', 'range', '2023-01-15', '2023-02-20'],
    ['2023-01-15..2023-01-15', 'range', '2023-01-15', '2023-01-15'],
  ])('%s is the %s from %s to %s', (text, unit, from, to) => {
    expect(parsePeriod(text)).toEqual({ label: text, unit, from, to });
  });

  it('may have Russian dates, small letters and blanks around', () => {
    expect(period('15.01.2023..20.2.2023').label).toBe('2023-01-15..2023-02-20');
    expect(period(' 15.01.2023 .. 20.02.2023 ').label).toBe('2023-01-15..2023-02-20');
    expect(period('2023-q1').label).toBe('2023-Q1');
  });

  it.each([
    ['2022..2023', '2022-01-01..2023-12-31'],
    ['2022-Q3..2023-H1', '2022-07-01..2023-06-30'],
    ['15.01.2023..2023-02', '2023-01-15..2023-02-28'],
  ])('%s lasts from the first day of the one to the last of the other: %s', (text, label) => {
    expect(period(text)).toMatchObject({ label, unit: 'range' });
  });

  it('tells an end before its start from what cannot be read', () => {
    expect(parsePeriod('2023-02-20..2023-01-15')).toEqual({
      unit: 'backwards',
      from: '2023-02-20',
      to: '2023-01-15',
    });
  });

  it.each([
    '2023-Q5',
    '2023-Q0',
    '2023-13',
    '2023-00',
    '2023-3',
    '1899',
    '2201',
    '',
    '..',
    '2023-01-15..',
    '2023-02-30..2023-03-01',
    '2023-01-01..2023-01-02..2023-01-03',
    '2023-03-01',
  ])('is not «%s»', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('the periods beside a period', () => {
  it.each([
    ['2023', '2022', '2022'],
    ['2023-H1', '2022-H2', '2022-H1'],
    ['2023-Q1', '2022-Q4', '2022-Q1'],
    ['2023-Q3', '2023-Q2', '2022-Q3'],
    ['2023-01', '2022-12', '2022-01'],
    ['2024-02', '2024-01', '2023-02'],
    ['2023-01-15..2023-02-20', '2022-12-09..2023-01-14', '2022-01-15..2022-02-20'],
    ['2024-02-29..2024-02-29', '2024-02-28..2024-02-28', '2023-02-28..2023-02-28'],
    ['2025-02-01..2025-02-28', '2025-01-04..2025-01-31', '2024-02-01..2024-02-29'],
    ['2024-02-01..2024-02-29', '2024-01-03..2024-01-31', '2023-02-01..2023-02-28'],
    ['2024-02-01..2024-02-28', '2024-01-04..2024-01-31', '2023-02-01..2023-02-28'],
  ])('of %s are %s before it and %s a year ago', (text, previous, lastYear) => {
    expect(previousPeriod(period(text))).toEqual(period(previous));
    expect(samePeriodLastYear(period(text))).toEqual(period(lastYear));
  });

  it.each([
    ['2023', '2023'],
    ['2023-Q2', '2023-01-01..2023-06-30'],
    ['2023-03', '2023-01-01..2023-03-31'],
    ['2022-12-15..2023-02-20', '2023-01-01..2023-02-20'],
  ])('the year to date of %s is %s', (text, expected) => {
    expect(yearToDate(period(text))).toEqual(period(expected));
  });

  it.each([
    ['2023-05-05', '2023-Q1'],
    ['2023-03-31', '2022-Q4'],
    ['2023-04-01', '2023-Q1'],
    ['2023-05-31', '2023-Q1'],
    ['2024-12-31', '2024-Q3'],
  ])('on %s the last finished quarter is %s', (today, label) => {
    expect(lastFinishedQuarter(today)).toEqual(period(label));
  });

  it('end the day before it begins, are read back from their labels, and keep a range’s length', () => {
    const ranges = fc
      .tuple(dates(1910, 2190), fc.integer({ min: 0, max: 900 }))
      .map(([from, days]) => period(`${from}..${addDays(from, days)}`));
    const units = fc
      .tuple(
        fc.integer({ min: 1910, max: 2190 }),
        fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-02', '-12'),
      )
      .map(([year, part]) => period(`${year}${part}`));
    fc.assert(
      fc.property(fc.oneof(ranges, units), (each) => {
        const before = previousPeriod(each);
        expect(addDays(before.to, 1)).toBe(each.from);
        expect(before.unit).toBe(each.unit);
        if (each.unit === 'range')
          expect(daysBetween(before.from, before.to)).toBe(daysBetween(each.from, each.to));
        for (const other of [before, samePeriodLastYear(each), yearToDate(each)]) {
          expect(period(other.label)).toEqual(other);
        }
      }),
    );
  });
});
