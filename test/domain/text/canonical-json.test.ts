import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/text/canonical-json.ts';

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: { d: [2, null], c: 'x' } }, '{"a":{"c":"x","d":[2,null]},"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [[undefined, 1], '[null,1]'],
    ['a"\n\u0000', '"a\\"\\n\\u0000"'],
    [{ я: 1, a: 2 }, '{"a":2,"я":1}'],
    ['\\ud800', '"\\\\ud800"'],
  ])('%j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('is what sorting the keys of each object anew comes to', () => {
    const sorted = (value: unknown): string => {
      if (typeof value !== 'object' || value === null) return canonicalJson(value);
      if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
      const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
      return `{${members.map(([key, member]) => `${canonicalJson(key)}:${sorted(member)}`)}}`;
    };
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(canonicalJson(value)).toBe(sorted(value));
      }),
      { numRuns: 500 },
    );
  });

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('makes lone surrogates U+FFFD, in keys too, and leaves pairs alone', () => {
    expect(canonicalJson({ 'k\udc00': 'a\ud800b😀' })).toBe('{"k\ufffd":"a\ufffdb😀"}');
  });

  it('leaves composed and decomposed letters as they are', () => {
    expect(canonicalJson('й')).not.toBe(canonicalJson('и\u0306'));
  });
});
