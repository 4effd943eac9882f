import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay } from '../../src/domain/time/calendar-date.ts';
import { readAnyDate, readDateBy } from '../../src/intake/date-pattern.ts';

describe('a date pattern of a profile', () => {
  it.each([
    ['dd.MM.yyyy', '26.04.2023', '2023-04-26'],
    ['d.M.yy', '6.4.23', '2023-04-06'],
    ['yyyy-MM-dd', '2023-04-26', '2023-04-26'],
    ["yyyy-MM-dd'T'HH:mm:ss", '2023-04-26T23:59:59', '2023-04-26'],
    ['dd/MM/yyyy H:mm', '26/04/2023 8:05', '2023-04-26'],
    ["dd.MM.yyyy 'г.'", '26.04.2023 г.', '2023-04-26'],
    ['dd.MM.yyyy', '26.4.2023', null],
    ['dd.MM.yyyy', '31.02.2023', null],
    ['dd.MM.yyyy', '26.04.2023 г.', null],
    ['dd.MM.yyyy', '26x04x2023', null],
  ])('%s reads %s as %s', (pattern, text, expected) => {
    expect(readDateBy(pattern)?.(text)).toBe(expected);
  });

  it.each(['', 'dd.MM', 'MM.yyyy', 'dd.MM.yyyy.dd', 'DD.MM.yyyy', 'd MMM yyyy', "dd.MM.yyyy 'г"])(
    '%j means nothing',
    (pattern) => {
      expect(readDateBy(pattern)).toBeNull();
    },
  );

  it('reads back every day that it writes', () => {
    const read = readDateBy('dd.MM.yyyy');
    const days = fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2200-12-31') });
    fc.assert(
      fc.property(days, (day) => {
        const date = fromEpochDay(day);
        expect(read?.(date.split('-').reverse().join('.'))).toBe(date);
      }),
    );
  });
});

describe('a date without a pattern', () => {
  it.each([
    ['2023-04-26', '2023-04-26'],
    ['2023-04-26T10:00:00', '2023-04-26'],
    ['2023-04-26 10:00', '2023-04-26'],
    ['26.04.2023', '2023-04-26'],
    ['6.4.2023 8:30', '2023-04-06'],
    ['2023-04-26T22:00:00Z', null],
    ['04/26/2023', null],
    ['вчера', null],
    ['', null],
  ])('%j is %s', (text, expected) => {
    expect(readAnyDate(text)).toBe(expected);
  });
});
