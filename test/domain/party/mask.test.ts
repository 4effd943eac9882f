import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_APPLICANT } from '../../../src/domain/party/applicant.ts';
import { maskApplicant, maskName } from '../../../src/domain/party/mask.ts';

describe('a masked name', () => {
  it.each([
    ['Иванова Анна Петровна', 'И. А. П.'],
    ['иванова анна', 'И. А.'],
    ['Петрова-Водкина Ольга', 'П. О.'],
    ['Лук’янава Дар’я', 'Л. Д.'],
    ['Иванов И.И.', 'И. И. И.'],
    ['Йоцюс Ёлка'.normalize('NFD'), 'Й. Ё.'],
    ['12345', '***'],
    ['@nick', 'N.'],
  ])('of «%s» is «%s»', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('masked twice is masked once', () => {
    const names = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(names, (name) => {
        expect(maskName(maskName(name))).toBe(maskName(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('never holds two letters of a word together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(maskName(name)).not.toMatch(/\p{L}\p{L}/u);
      }),
    );
  });
});

describe('a masked applicant', () => {
  it('keeps nothing by which somebody could be found', () => {
    const applicant = {
      name: 'Иванова Анна Петровна',
      organisation: 'ИП Иванова А.П.',
      address: 'г. Полоцк, ул. Гоголя, 1',
      phone: '+375 29 000-00-00',
      email: 'anna@example.by',
      handle: '@anna_iv',
    };
    const masked = maskApplicant(applicant);
    expect(masked).toEqual({
      name: 'И. А. П.',
      organisation: 'И. И. А. П.',
      address: '***',
      phone: '***',
      email: '***',
      handle: '***',
    });
    expect(maskApplicant(masked)).toEqual(masked);
  });

  it('has no contacts where there were none', () => {
    expect(maskApplicant(NO_APPLICANT)).toEqual(NO_APPLICANT);
  });
});
