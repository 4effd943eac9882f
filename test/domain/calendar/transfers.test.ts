import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarFile } from '../../../src/domain/calendar/calendar-schema.ts';
import { missingYear } from '../../../src/domain/calendar/missing-year.ts';
import { decideMove, decideUnmove } from '../../../src/domain/calendar/transfers.ts';
import { workingDays } from '../../../src/domain/calendar/working-days.ts';
import { addDays, SATURDAY, weekday, yearOf } from '../../../src/domain/time/calendar-date.ts';
import { dates } from '../arbitraries.ts';
import { bundledPolicy as policy, bundledYears as years } from '../bundled.ts';

const calendar = { years, policy };
const transfer = { off: '2023-05-05', worked: '2023-05-20' };

describe('a day that the office moves (Labour Code, art. 136)', () => {
  it('becomes a day off, and the Saturday a working day, under no act', () => {
    const moved = decideMove(transfer, calendar);
    if (!moved.ok) throw new Error('refused');
    const days = workingDays([...years, moved.value], policy);
    expect(days.whyOff('2023-05-05')).toEqual({
      because: 'transfer',
      worked: '2023-05-20',
      act: null,
    });
    expect(days.whyWorked('2023-05-20')).toEqual({ off: '2023-05-05', act: null });
    expect(days.whyWorked('2023-04-29')?.act).toMatch(/739/);
    expect(decideUnmove('2023-05-05', { years: [moved.value], policy })).toEqual({
      ok: true,
      value: years.find(({ year }) => year === 2023),
    });
  });

  it('can be one of a year without a calendar, which stays unconfirmed', () => {
    const moved = decideMove({ off: '2031-05-02', worked: '2031-05-17' }, calendar);
    expect(moved).toMatchObject({ ok: true, value: { year: 2031, confirmed: false } });
  });

  it.each([
    ['2023-04-22', '2023-05-20', { code: 'not-working-day', date: '2023-04-22' }],
    ['2023-04-25', '2023-05-20', { code: 'not-working-day', date: '2023-04-25' }],
    ['2023-04-29', '2023-05-20', { code: 'saturday-taken', date: '2023-04-29', off: '2023-04-24' }],
    ['2023-05-05', '2023-05-21', { code: 'not-saturday', date: '2023-05-21' }],
    ['2023-05-05', '2023-05-19', { code: 'not-saturday', date: '2023-05-19' }],
    ['2023-05-05', '2023-05-13', { code: 'saturday-taken', date: '2023-05-13', off: '2023-05-08' }],
    [
      '2023-05-05',
      '2023-01-07',
      {
        code: 'saturday-is-holiday',
        date: '2023-01-07',
        name: 'Рождество Христово (православное)',
      },
    ],
    [
      '2023-05-05',
      '2025-01-18',
      { code: 'transfer-too-far', off: '2023-05-05', worked: '2025-01-18' },
    ],
  ])('%s for %s is refused: %o', (off, worked, refusal) => {
    expect(decideMove({ off, worked }, calendar)).toEqual({ ok: false, refusal });
  });

  it('is not taken back where it was never moved', () => {
    expect(decideUnmove('2023-05-05', calendar)).toEqual({
      ok: false,
      refusal: { code: 'not-moved', date: '2023-05-05' },
    });
  });

  it('leaves a calendar that a file could hold, with as many working days as before', () => {
    fc.assert(
      fc.property(dates(2021, 2026), fc.integer({ min: -8, max: 8 }), (off, weeks) => {
        const worked = addDays(off, SATURDAY - weekday(off) + 7 * weeks);
        const moved = decideMove({ off, worked }, calendar);
        if (!moved.ok) return;
        const news = years.map((year) => (year.year === moved.value.year ? moved.value : year));
        const file = { source: 'x', years: news };
        expect(parseCalendarFile(file)).toEqual({ ok: true, value: news });
        const count = (known: typeof years) =>
          workingDays(known, policy).workingDaysBetween('2019-12-31', '2027-12-31');
        expect(count(news)).toBe(count(years));
      }),
    );
  });
});

describe('the next year’s calendar', () => {
  it('is missed from 1 November on', () => {
    expect(missingYear(years, '2026-10-31')).toBeNull();
    expect(missingYear(years, '2026-11-01')).toBe(2027);
    expect(missingYear(years, '2025-12-31')).toBeNull();
  });

  it('is missed all the more once the year has come', () => {
    expect(missingYear(years, '2027-01-01')).toBe(2027);
    expect(missingYear([], '2023-04-03')).toBe(yearOf('2023-04-03'));
  });
});
