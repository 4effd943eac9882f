import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/domain/time/calendar-date.ts';
import { parseDate } from '../../../src/domain/time/parse-date.ts';
import { bundledDays } from '../bundled.ts';

const on = { today: '2023-04-20', workingDays: bundledDays };

describe('a date as people type it', () => {
  it.each([
    ['2023-04-26', '2023-04-26'],
    ['26.04.2023', '2023-04-26'],
    ['6.4.2023', '2023-04-06'],
    [' 26.04.2023 ', '2023-04-26'],
    ['today', '2023-04-20'],
    ['Сегодня', '2023-04-20'],
    ['сёння', '2023-04-20'],
    ['сённЯ'.normalize('NFD'), '2023-04-20'],
    ['yesterday', '2023-04-19'],
    ['вчера', '2023-04-19'],
    ['учора', '2023-04-19'],
    ['tomorrow', '2023-04-21'],
    ['завтра', '2023-04-21'],
    ['заўтра', '2023-04-21'],
    ['+15d', '2023-05-05'],
    ['-3d', '2023-04-17'],
    ['+0d', '2023-04-20'],
    // Over a weekend, a transferred Monday and Radunitsa to a working Saturday.
    ['+5wd', '2023-04-29'],
    ['-1wd', '2023-04-19'],
  ])('«%s» on 20.04.2023 is %s', (text, date) => {
    expect(parseDate(text, on)).toBe(date);
  });

  it.each([
    '31.02.2023',
    '2023-02-29',
    '2023-4-1',
    '26.04.23',
    '+5',
    '5d',
    '+5w',
    '+99999d',
    '',
    'constructor',
    '2023-04-26T10:00',
  ])('«%s» is no date', (text) => {
    expect(parseDate(text, on)).toBeNull();
  });

  it('is a real date or nothing, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[+-]?[\d.d-]{1,10}(wd|d)?$/));
    fc.assert(
      fc.property(typed, (text) => {
        const date = parseDate(text, on);
        expect(date === null || isCalendarDate(date)).toBe(true);
      }),
    );
  });
});
