import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/cli/line/language.ts';

describe('the language', () => {
  it('is the option, then APPEALS_LANG, then the setting, then the system’s, then English', () => {
    const env = { APPEALS_LANG: 'be', LANG: 'ru_RU.UTF-8' };
    expect(chooseLanguage('en', env, 'ru')).toBe('en');
    expect(chooseLanguage(null, env, 'ru')).toBe('be');
    expect(chooseLanguage(null, { LANG: 'ru_RU.UTF-8' }, 'be')).toBe('be');
    expect(chooseLanguage(null, { LANG: 'ru_RU.UTF-8' }, undefined)).toBe('ru');
    expect(chooseLanguage(null, {}, undefined)).toBe('en');
  });

  it('takes LC_ALL before LC_MESSAGES before LANG, and an empty one as unset', () => {
    const env = { LC_ALL: '', LC_MESSAGES: 'be_BY.UTF-8', LANG: 'ru_RU.UTF-8' };
    expect(chooseLanguage(null, env, undefined)).toBe('be');
    expect(chooseLanguage(null, { ...env, LC_ALL: 'C' }, undefined)).toBe('en');
  });

  it('passes over a language that it does not speak', () => {
    expect(chooseLanguage('de', { APPEALS_LANG: 'fr' }, undefined)).toBe('en');
  });
});
