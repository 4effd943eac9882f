import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../../../src/intake/messages/meta/repair-text.ts';
import { mojibake } from '../mojibake.ts';

describe('text of Meta', () => {
  it.each([
    'Привет',
    'Ўзда, ёлка',
    'ґ і ї',
    '№5 — «тёмный» двор\u00a0',
    '😊👍🏽👨‍👩‍👧',
    'café Élan',
    'سلام',
    'ÿ\u0080\u009f',
  ])('%s is repaired from its bytes', (text) => {
    expect(repairText(mojibake(text))).toBe(text);
  });

  it('is repaired where it was encoded twice or three times', () => {
    expect(repairText(mojibake(mojibake('Двор')))).toBe('Двор');
    expect(repairText(mojibake(mojibake(mojibake('😊'))))).toBe('😊');
  });

  it.each(['', 'plain ASCII', 'Привет', 'café', 'Élan', 'Ãpple', 'naïve – Привет', 'ÐÑ'])(
    'that is right stays: %j',
    (text) => {
      expect(repairText(text)).toBe(text);
    },
  );

  it('whose bytes were cut within a letter stays as it was', () => {
    const cut = mojibake('Привет').slice(0, -1);
    expect(repairText(cut)).toBe(cut);
  });

  it('keeps no half of a character', () => {
    expect(repairText('a\ud83d b\udc00 😊')).toBe('a\ufffd b\ufffd 😊');
  });

  it('in any script comes back from its bytes, and what came back is not touched again', () => {
    const beyondLatin = fc.string({ unit: 'grapheme' }).filter((text) => /[^\0-\xff]/.test(text));
    fc.assert(
      fc.property(beyondLatin, (text) => {
        expect(repairText(mojibake(text))).toBe(text);
        expect(repairText(text)).toBe(text);
      }),
    );
  });
});
