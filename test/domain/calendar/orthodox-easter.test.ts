import { describe, expect, it } from 'vitest';
import { orthodoxEaster } from '../../../src/domain/calendar/orthodox-easter.ts';
import { addDays, weekday } from '../../../src/domain/time/calendar-date.ts';

const radunitsa = (year: number) => addDays(orthodoxEaster(year), 9);

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
