import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggestion } from '../../../src/cli/line/suggestion.ts';

describe('a suggestion for a mistyped word', () => {
  const words = ['add', 'answer', 'assign', 'reassign', 'release', 'report'];

  it.each([
    ['ad', 'add'],
    ['asnwer', 'answer'],
    ['reasign', 'reassign'],
    ['REPORT', 'report'],
  ])('%s → %s', (typed, meant) => {
    expect(suggestion(typed, words)).toBe(meant);
  });

  it.each(['zzz', 'x', 'backup', 'приём'])('is silent about %s', (typed) => {
    expect(suggestion(typed, words)).toBeNull();
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('measures a symmetric distance that is 0 only for equal words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
