import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanInput, safeForTerminal } from '../../../src/domain/text/safe-text.ts';

/** Any text, with dangerous characters in it far more often than by chance. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u200d',
        '\u200b',
        '\ud800',
        '\udc00',
        '👩',
        '\ufe0f',
        '🏽',
        '\r\n',
        '\u2028',
        'и\u0306',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('text for a terminal', () => {
  it.each([
    ['an escape sequence', 'a\u001b]0;title\u0007b', 'a␛]0;title␇b'],
    ['a colour', '\u001b[31mred', '␛[31mred'],
    ['an 8-bit control sequence', 'a\u009b31m', 'a\ufffd31m'],
    ['DEL and NUL', 'a\u007fb\u0000', 'a␡b␀'],
    ['a right-to-left override', 'report\u202Egnp.exe', 'reportgnp.exe'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', 'a'],
    ['zero-width characters', 'па\u200bро\u2060ль\ufeff', 'пароль'],
    ['a joiner between letters', 'а\u200dб', 'аб'],
    ['a joiner on one side of an emoji', 'а\u200d👩\u200dб', 'а👩б'],
    ['a lone surrogate', 'a\ud83d', 'a\ufffd'],
    ['a tab', 'a\tb', 'a b'],
  ])('has %s made harmless', (_, text, safe) => {
    expect(safeForTerminal(text)).toBe(safe);
  });

  it.each(['Нет воды, ул. Ё., д. 5', 'Ўсё добра', 'a\u00a0b', '👨‍👩‍👧 🏳️‍🌈 👩🏽‍🚒'])(
    'stays as it is where it is harmless: «%s»',
    (text) => {
      expect(safeForTerminal(text)).toBe(text);
    },
  );

  it('shows a line break in one line, and keeps it where several are wanted', () => {
    expect(safeForTerminal('a\r\nb\u2028c\rd')).toBe('a ↵ b ↵ c ↵ d');
    expect(safeForTerminal('a\r\nb\u2028c\rd', { multiline: true })).toBe('a\nb\nc\nd');
  });

  it('never has a control, a lone surrogate or a change of direction, and is safe once made safe', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, multiline) => {
        const safe = safeForTerminal(text, { multiline });
        expect(multiline ? safe.replaceAll('\n', '') : safe).not.toMatch(
          /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
        );
        expect(safeForTerminal(safe, { multiline })).toBe(safe);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is stored of what was typed', () => {
  it.each([
    ['outer blanks', '  Нет воды \n', 'Нет воды'],
    ['CRLF and CR', 'a\r\nb\rc', 'a\nb\nc'],
    ['NUL and other controls', 'a\u0000b\u001b[1mc', 'ab[1mc'],
    ['a lone surrogate', 'a\udc00b', 'a\ufffdb'],
    ['decomposed letters', 'и\u0306', 'й'],
  ])('has %s put right', (_, text, clean) => {
    expect(cleanInput(text)).toBe(clean);
  });

  it('keeps tabs, line feeds and what only a terminal must not see', () => {
    expect(cleanInput('a\tb\nc\u202ed')).toBe('a\tb\nc\u202ed');
  });

  it('is clean once cleaned', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanInput(text);
        expect(cleanInput(clean)).toBe(clean);
        expect(clean).not.toMatch(/(?![\n\t])[\0-\x1f]|\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
