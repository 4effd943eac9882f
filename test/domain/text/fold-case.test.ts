import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../src/domain/text/fold-case.ts';

describe('folding of case', () => {
  it.each([
    [' Ёлкин  Пётр ', 'елкин петр'],
    ['ЕЛКИН ПЕТР', 'елкин петр'],
    ['Ўладзімір', 'ўладзімір'],
    ['И\u0306од', 'йод'],
    ['a\u00a0\tb', 'a b'],
    ['', ''],
  ])('«%s» is «%s»', (text, folded) => {
    expect(foldCase(text)).toBe(folded);
    expect(foldCase(folded)).toBe(folded);
  });
});
