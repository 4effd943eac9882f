import { describe, expect, it } from 'vitest';
import { monthsOf, sameMonth } from '../../src/reports/months.ts';

const span = (from: string, to: string) => ({ from, to });

describe('the months of a period', () => {
  it.each([
    [span('2023-01-01', '2023-03-31'), ['2023-01', '2023-02', '2023-03']],
    [span('2022-11-20', '2023-01-02'), ['2022-11', '2022-12', '2023-01']],
    [span('2023-02-05', '2023-02-05'), ['2023-02']],
  ])('of %j are %j', (period, months) => {
    expect(monthsOf(period)).toEqual(months);
  });

  const quarter = span('2023-01-01', '2023-03-31');
  it.each([
    ['2022-10', span('2022-10-01', '2022-12-31'), quarter, '2023-01'],
    ['2022-12', span('2022-10-01', '2022-12-31'), quarter, '2023-03'],
    ['2022-02', span('2022-01-01', '2022-03-31'), quarter, '2023-02'],
    ['2023-02', quarter, quarter, '2023-02'],
  ])('the month %s of %j stands in %j at %s', (month, other, period, expected) => {
    expect(sameMonth(month, other, period)).toBe(expected);
  });

  it('a month past the last one counts in the last one, so that the sum holds', () => {
    const days = span('2023-03-01', '2023-04-30');
    expect(sameMonth('2023-02', span('2022-12-30', '2023-02-28'), days)).toBe('2023-04');
  });
});
