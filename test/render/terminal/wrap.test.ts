import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/render/terminal/wrap.ts';
import { textWidth } from '../../../src/render/text-width.ts';

describe('wrapping a line', () => {
  it.each([
    ['', 10, ['']],
    ['Просит отремонтировать крышу', 16, ['Просит', 'отремонтировать', 'крышу']],
    ['Просит отремонтировать крышу', 22, ['Просит отремонтировать', 'крышу']],
    ['обращение', 4, ['обра', 'щени', 'е']],
    ['漢字漢字', 5, ['漢字', '漢字']],
  ])('%j to %i cells', (line, width, expected) => {
    expect(wrap(line, width)).toEqual(expected);
  });

  it('keeps every word and no line is too wide', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'абв漢👍') }));
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (each, width) => {
        const lines = wrap(each.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(each.join(''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
