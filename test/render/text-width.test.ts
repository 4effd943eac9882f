import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, pad, textWidth } from '../../src/render/text-width.ts';

const anyText = fc.string({ unit: 'binary' });

describe('the width of a text in terminal cells', () => {
  it.each([
    ['', 0],
    ['ЛП-140/2023', 11],
    ['Прысуха «Ў» — №\u00a01 ▲', 19],
    ['漢字', 4],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['👍', 2],
    ['👍🏽', 4],
    ['❤️', 2],
    ['e\u0301', 1],
    ['и\u0306', 1],
    ['a\u200bb', 2],
    ['\ud800', 1],
    ['␛[31m', 5],
  ])('of %j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('of two texts is the sum of both', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textWidth(`${a} ${b}`)).toBe(textWidth(a) + 1 + textWidth(b));
      }),
    );
  });
});

describe('cutting a text', () => {
  it.each([
    ['Полоцк', 6, 'Полоцк'],
    ['Полоцкий район', 8, 'Полоцки…'],
    ['Полоцкий район', 10, 'Полоцкий…'],
    ['漢字漢字', 6, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['ab', 1, '…'],
    ['ab', 0, ''],
  ])('%j to %i cells gives %j', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });

  it('never gives more cells than asked for, and leaves alone what fits', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, width) => {
        expect(textWidth(cut(text, width))).toBeLessThanOrEqual(width);
        if (textWidth(text) <= width) expect(cut(text, width)).toBe(text);
      }),
    );
  });
});

describe('padding a text', () => {
  it.each([
    ['140', 5, 'right', '  140'],
    ['да', 4, 'left', 'да  '],
    ['漢', 4, 'right', '  漢'],
    ['длинный', 3, 'left', 'длинный'],
  ] as const)('%j to %i cells, %s, gives %j', (text, width, align, expected) => {
    expect(pad(text, width, align)).toBe(expected);
  });
});
