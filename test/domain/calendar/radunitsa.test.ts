import { describe, expect, it } from 'vitest';
import { radunitsa } from '../../../src/domain/calendar/radunitsa.ts';
import { weekday } from '../../../src/domain/time/calendar-date.ts';

describe('Radunitsa (Указ No 157)', () => {
  it.each([
    ['2020-04-28'],
    ['2021-05-11'],
    ['2022-05-03'],
    ['2023-04-25'],
    ['2024-05-14'],
    ['2025-04-29'],
    ['2026-04-21'],
    ['2027-05-11'],
  ])('is on %s, nine days after Orthodox Easter', (date) => {
    expect(radunitsa(Number(date.slice(0, 4)))).toBe(date);
  });

  it('is a Tuesday of April or May in every year', () => {
    for (let year = 1900; year <= 2200; year++) {
      expect(weekday(radunitsa(year))).toBe(2);
      expect(radunitsa(year)).toMatch(/-0[45]-/);
    }
  });
});
