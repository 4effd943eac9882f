import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_APPLICANT } from '../../../src/domain/party/applicant.ts';
import { contactKeys, handleKey, phoneKey } from '../../../src/domain/party/contact-keys.ts';

describe('a phone', () => {
  it.each([
    ['+375 29 123-45-67', '375291234567'],
    ['375291234567', '375291234567'],
    ['8 (029) 123-45-67', '375291234567'],
    ['80291234567', '375291234567'],
    ['29 123 45 67', '375291234567'],
    ['+7 495 123-45-67', '74951234567'],
    ['42-12-34', '421234'],
    ['112', null],
    ['нет', null],
  ])('%s is known by %s', (written, key) => {
    expect(phoneKey(written)).toBe(key);
  });

  it('is the same however it is spaced', () => {
    const digits = fc.stringMatching(/^375\d{9}$/);
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '(', ')'), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(digits, gaps, (number, between) => {
        const written = [...number].map((digit, index) => `${between[index]}${digit}`).join('');
        expect(phoneKey(`+${written}`)).toBe(phoneKey(number));
      }),
    );
  });
});

describe('a nickname', () => {
  it.each([
    ['@Anna.P', 'anna.p'],
    ['anna.p', 'anna.p'],
    ['@', null],
  ])('%s is known by %s', (written, key) => {
    expect(handleKey(written)).toBe(key);
  });
});

describe('an applicant', () => {
  it('is known by each of what he left, and by nothing where he left nothing', () => {
    const applicant = {
      ...NO_APPLICANT,
      name: 'Ёлкина АННА',
      phone: '80291234567',
      handle: '@Anna',
    };
    expect(contactKeys(applicant)).toEqual({
      name: 'елкина анна',
      phone: '375291234567',
      handle: 'anna',
    });
    expect(contactKeys(NO_APPLICANT)).toEqual({ name: null, phone: null, handle: null });
  });
});
