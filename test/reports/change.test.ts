import { describe, expect, it } from 'vitest';
import { percentChange } from '../../src/reports/change.ts';

describe('the change in percent', () => {
  it.each([
    [140, 109, 28.4],
    [109, 140, -22.1],
    [5, 5, 0],
    [0, 8, -100],
    [1, 1000, -99.9],
    [9995, 10_000, -0.1],
    [10_005, 10_000, 0.1],
    [10_000_001, 10_000_000, 0],
    [9_999_999, 10_000_000, 0],
  ])('from %d against a base of %d is %d', (value, base, percent) => {
    expect(percentChange(value, base)).toBe(percent);
  });

  it('is nothing against a base of zero', () => {
    expect(percentChange(12, 0)).toBeNull();
    expect(percentChange(0, 0)).toBeNull();
  });
});
