import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/domain/appeal/numbering.ts';

describe('a registration number', () => {
  const parts = { series: 'ЛП', ordinal: 140, year: 2023 };

  it.each([
    ['{series}-{n}/{year}', 'ЛП-140/2023'],
    ['{n}', '140'],
    ['{year}/{series}/{n}', '2023/ЛП/140'],
  ])('by the template %s is %s', (template, number) => {
    expect(formatNumber(template, parts)).toBe(number);
  });

  it('takes a series as it is, whatever signs are in it', () => {
    expect(formatNumber('{series}-{n}', { ...parts, series: '$&{n}' })).toBe('$&{n}-140');
  });
});
