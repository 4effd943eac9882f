import { describe, expect, it } from 'vitest';
import { bar, monthBars, sparkline } from '../../../src/cli/report/month-bars.ts';
import { messages } from '../../../src/i18n/ru/messages.ts';
import { textWidth } from '../../../src/render/text-width.ts';

const MONTHS = {
  months: ['2023-01', '2023-02', '2023-03'],
  channels: ['reception', 'direct'],
  counts: [
    [40, 0],
    [80, 10],
    [20, 20],
  ],
} as const;

describe('months drawn with letters', () => {
  it('are bars in the proportion of their sums, then a line a channel', () => {
    expect(monthBars(MONTHS, messages, 60)).toEqual([
      `Январь 2023   ${'█'.repeat(18)}▋ 40`,
      `Февраль 2023  ${'█'.repeat(42)} 90`,
      `Март 2023     ${'█'.repeat(18)}▋ 40`,
      '',
      'Личный приём  ▅█▃',
      'Директ        ▁▅█',
    ]);
  });

  it.each([60, 80, 120])('fit into %d columns', (width) => {
    for (const line of monthBars(MONTHS, messages, width))
      expect(textWidth(line)).toBeLessThanOrEqual(width);
  });

  it('are none of a single month', () => {
    const one = { months: ['2023-01'], channels: MONTHS.channels, counts: [[1, 2]] };
    expect(monthBars(one, messages, 60)).toEqual([]);
  });

  it('have a height for nothing and for the greatest', () => {
    expect(sparkline([0, 0])).toBe('▁▁');
    expect(sparkline([0, 7])).toBe('▁█');
    expect(bar(0)).toBe('');
    expect(bar(2.5)).toBe('██▌');
  });
});
