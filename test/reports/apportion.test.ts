import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/reports/apportion.ts';

const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });

describe('apportion', () => {
  it.each([
    [1000, [1, 1, 1], [334, 333, 333]],
    [1000, [140, 109], [562, 438]],
    [1000, [1, 0], [1000, 0]],
    [1000, [0, 0], [0, 0]],
    [7, [1, 2, 4], [1, 2, 4]],
    [0, [3, 4], [0, 0]],
  ])('splits %d by %j into %j', (units, parts, expected) => {
    expect(apportion(units, parts)).toEqual(expected);
  });

  it('sums to the units exactly, unless there is nothing to weigh', () => {
    fc.assert(
      fc.property(weights, fc.nat(1000), (parts, units) => {
        const sum = apportion(units, parts).reduce((a, b) => a + b, 0);
        expect(sum).toBe(parts.some((part) => part > 0) ? units : 0);
      }),
    );
  });

  it('is never a whole unit away from the exact part', () => {
    fc.assert(
      fc.property(weights, (parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        for (const [index, part] of apportion(1000, parts).entries()) {
          const exact = sum === 0 ? 0 : (1000 * (parts[index] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(1);
        }
      }),
    );
  });

  it('gives a greater weight no less than a smaller one', () => {
    fc.assert(
      fc.property(weights, (parts) => {
        const sorted = [...parts].sort((a, b) => b - a);
        const split = apportion(1000, sorted);
        expect(split).toEqual([...split].sort((a, b) => b - a));
      }),
    );
  });
});
