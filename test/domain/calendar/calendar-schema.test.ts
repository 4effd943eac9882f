import { describe, expect, it } from 'vitest';
import { parseCalendarFile } from '../../../src/domain/calendar/calendar-schema.ts';
import { bundledYears } from '../bundled.ts';

const good = {
  year: 2023,
  confirmed: true,
  act: 'No 739',
  holidays: [
    { on: '2023-04-25', name: 'Радуница' },
    { on: '2023-01-07', name: 'Рождество' },
  ],
  transfers: [{ off: '2023-04-24', worked: '2023-04-29' }],
};
const fileWith = (year: object): unknown => ({
  source: 'Указ No 157',
  years: [{ ...good, ...year }],
});

describe('a calendar file', () => {
  it('brings the years 2020 to 2027, of which the last is not confirmed', () => {
    expect(bundledYears.map(({ year, confirmed }) => [year, confirmed])).toEqual([
      ...[2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, true]),
      [2027, false],
    ]);
  });

  it('keeps the notes for people out of the register', () => {
    const read = parseCalendarFile(fileWith({ sources: ['a'], notes: ['b'] }));
    expect(read).toEqual({ ok: true, value: [good] });
  });

  it.each([
    [{ act: 5 }, 'years[0].act', { code: 'expected', expected: 'text' }],
    [{ act: ' ' }, 'years[0].act', { code: 'expected', expected: 'not-empty' }],
    [{ holyday: [] }, 'years[0].holyday', { code: 'unknown-key' }],
    [{ year: '2023' }, 'years[0].year', { code: 'expected', expected: 'number' }],
    [{ year: 2023.5 }, 'years[0].year', { code: 'expected', expected: 'whole-number' }],
    [{ year: 1800 }, 'years[0].year', { code: 'expected', expected: 'year' }],
    [{ confirmed: undefined }, 'years[0].confirmed', { code: 'missing' }],
    [{ confirmed: 'yes' }, 'years[0].confirmed', { code: 'expected', expected: 'boolean' }],
    [{ holidays: {} }, 'years[0].holidays', { code: 'expected', expected: 'list' }],
    [
      { holidays: [{ on: '2023-02-29', name: 'x' }] },
      'years[0].holidays[0].on',
      { code: 'expected', expected: 'date' },
    ],
    [
      { holidays: [{ on: '2024-01-01', name: 'x' }] },
      'years[0].holidays[0].on',
      { code: 'outside-year', date: '2024-01-01', year: 2023 },
    ],
    [
      { holidays: [...good.holidays, { on: '2023-04-25', name: 'x' }] },
      'years[0].holidays[2].on',
      { code: 'repeated', found: '2023-04-25' },
    ],
    [
      { transfers: [{ off: '2023-04-22', worked: '2023-04-29' }] },
      'years[0].transfers[0].off',
      { code: 'already-day-off', date: '2023-04-22' },
    ],
    [
      { transfers: [{ off: '2023-04-25', worked: '2023-04-29' }] },
      'years[0].transfers[0].off',
      { code: 'already-day-off', date: '2023-04-25' },
    ],
    [
      { transfers: [{ off: '2024-04-24', worked: '2023-04-29' }] },
      'years[0].transfers[0].off',
      { code: 'outside-year', date: '2024-04-24', year: 2023 },
    ],
    [
      { transfers: [{ off: '2023-04-24', worked: '2023-04-28' }] },
      'years[0].transfers[0].worked',
      { code: 'not-saturday', date: '2023-04-28' },
    ],
    [
      { transfers: [{ off: '2023-04-24', worked: '2025-04-26' }] },
      'years[0].transfers[0].worked',
      { code: 'outside-year', date: '2025-04-26', year: 2023 },
    ],
    [
      { transfers: [{ off: '2023-04-24', worked: '2023-01-07' }] },
      'years[0].transfers[0].worked',
      { code: 'repeated', found: '2023-01-07' },
    ],
    [
      { transfers: [...good.transfers, { off: '2023-05-08', worked: '2023-04-29' }] },
      'years[0].transfers[1].worked',
      { code: 'repeated', found: '2023-04-29' },
    ],
  ])('refuses %o, naming %s', (wrong, key, reason) => {
    expect(parseCalendarFile(fileWith(wrong))).toEqual({ ok: false, key, reason });
  });

  it('refuses a year that stands in it twice', () => {
    expect(parseCalendarFile({ source: 'x', years: [good, good] })).toEqual({
      ok: false,
      key: 'years[1].year',
      reason: { code: 'repeated', found: '2023' },
    });
  });

  it.each([[null], [[]], ['text'], [17]])('refuses %o as a whole', (json) => {
    expect(parseCalendarFile(json)).toMatchObject({ ok: false });
  });
});
