import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locale as be } from '../../src/i18n/be/locale.ts';
import { locale as en } from '../../src/i18n/en/locale.ts';
import type { Noun } from '../../src/i18n/messages.ts';
import { locale as ru } from '../../src/i18n/ru/locale.ts';

const LOCALES = { ru, be, en };
/** No-break spaces are hard to read in a test. */
const seen = (text: string): string => text.replaceAll('\u00a0', '~');

describe('a count', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1151, '1~151', '1,151'],
    [-1151, '−1~151', '−1,151'],
    [1_000_000, '1~000~000', '1,000,000'],
    [1.5, '1,5', '1.5'],
    [-0, '0', '0'],
  ])('%f is written %s in Russian and Belarusian, %s in English', (value, cyrillic, english) => {
    expect(seen(ru.count(value))).toBe(cyrillic);
    expect(seen(be.count(value))).toBe(cyrillic);
    expect(en.count(value)).toBe(english);
  });

  it('is grouped as Intl groups it', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(ru.count(value)).toBe(value.toLocaleString('ru').replaceAll('\u202f', '\u00a0'));
        expect(en.count(value)).toBe(value.toLocaleString('en'));
      }),
    );
  });
});

describe('a percent', () => {
  it.each([
    [12.5, '12,5~%', '12.5%'],
    [100, '100,0~%', '100.0%'],
    [0, '0,0~%', '0.0%'],
    [-0.04, '0,0~%', '0.0%'],
    [0.05, '0,1~%', '0.1%'],
    [-87.84, '−87,8~%', '−87.8%'],
    [1234.5, '1~234,5~%', '1,234.5%'],
  ])('%f is written %s, in English %s', (value, cyrillic, english) => {
    expect(seen(ru.percent(value))).toBe(cyrillic);
    expect(seen(be.percent(value))).toBe(cyrillic);
    expect(en.percent(value)).toBe(english);
  });
});

describe('a change', () => {
  it.each([
    [12, '+12'],
    [-3, '−3'],
    [0, '0'],
    [-1011, '−1~011'],
  ])('%i has its sign: %s', (value, expected) => {
    expect(seen(ru.delta(value))).toBe(expected);
  });
});

describe('a date', () => {
  it.each([
    ['ru', '26.04.2023'],
    ['be', '26.04.2023'],
    ['en', '2023-04-26'],
  ] as const)('in %s is written %s', (language, expected) => {
    expect(LOCALES[language].date('2023-04-26')).toBe(expected);
  });

  it('that is missing is a dash', () => {
    for (const { date, nothing } of Object.values(LOCALES)) expect(date(null)).toBe(nothing);
  });
});

describe('an amount', () => {
  it.each([
    [ru, 'appeal', ['1 обращение', '2 обращения', '5 обращений', '21 обращение', '1,5 обращения']],
    [ru, 'day', ['1 день', '2 дня', '5 дней', '21 день', '1,5 дня']],
    [be, 'appeal', ['1 зварот', '2 звароты', '5 зваротаў', '21 зварот', '1,5 звароту']],
    [be, 'day', ['1 дзень', '2 дні', '5 дзён', '21 дзень', '1,5 дня']],
    [en, 'appeal', ['1 appeal', '2 appeals', '5 appeals', '21 appeals', '1.5 appeals']],
  ] as const)('agrees with its number: %#', (locale, noun, expected) => {
    expect([1, 2, 5, 21, 1.5].map((value) => locale.amount(value, noun))).toEqual(expected);
  });

  it.each([11, 12, 14, 111])('of %i takes the genitive plural in Russian', (value) => {
    expect(ru.amount(value, 'step')).toBe(`${value} действий`);
  });

  it('has every noun in every language', () => {
    const nouns: readonly Noun[] = [
      'appeal',
      'record',
      'row',
      'day',
      'question',
      'event',
      'fault',
      'official',
      'second',
      'step',
    ];
    const page = Object.entries(LOCALES).flatMap(([language, { amount }]) =>
      nouns.map(
        (noun) => `${language}: ${[1, 3, 5].map((value) => amount(value, noun)).join(', ')}`,
      ),
    );
    expect(`\n${page.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      ru: 1 обращение, 3 обращения, 5 обращений
      ru: 1 запись, 3 записи, 5 записей
      ru: 1 строка, 3 строки, 5 строк
      ru: 1 день, 3 дня, 5 дней
      ru: 1 вопрос, 3 вопроса, 5 вопросов
      ru: 1 событие, 3 события, 5 событий
      ru: 1 нарушение, 3 нарушения, 5 нарушений
      ru: 1 должностное лицо, 3 должностных лица, 5 должностных лиц
      ru: 1 секунда, 3 секунды, 5 секунд
      ru: 1 действие, 3 действия, 5 действий
      be: 1 зварот, 3 звароты, 5 зваротаў
      be: 1 запіс, 3 запісы, 5 запісаў
      be: 1 радок, 3 радкі, 5 радкоў
      be: 1 дзень, 3 дні, 5 дзён
      be: 1 пытанне, 3 пытанні, 5 пытанняў
      be: 1 падзея, 3 падзеі, 5 падзей
      be: 1 парушэнне, 3 парушэнні, 5 парушэнняў
      be: 1 службовая асоба, 3 службовыя асобы, 5 службовых асоб
      be: 1 секунда, 3 секунды, 5 секунд
      be: 1 дзеянне, 3 дзеянні, 5 дзеянняў
      en: 1 appeal, 3 appeals, 5 appeals
      en: 1 record, 3 records, 5 records
      en: 1 row, 3 rows, 5 rows
      en: 1 day, 3 days, 5 days
      en: 1 question, 3 questions, 5 questions
      en: 1 event, 3 events, 5 events
      en: 1 fault, 3 faults, 5 faults
      en: 1 official, 3 officials, 5 officials
      en: 1 second, 3 seconds, 5 seconds
      en: 1 step, 3 steps, 5 steps
      "
    `);
  });
});

describe('the order of words', () => {
  it.each([
    ['ru', ['ёлка', 'яма', 'Ель', 'апельсин'], ['апельсин', 'ёлка', 'Ель', 'яма']],
    [
      'be',
      ['ўзвоз', 'фарба', 'іней', 'йод', 'ёлка', 'елка'],
      ['елка', 'ёлка', 'іней', 'йод', 'ўзвоз', 'фарба'],
    ],
    ['ru', ['ЛП-10/2023', 'ЛП-9/2023'], ['ЛП-9/2023', 'ЛП-10/2023']],
  ] as const)('in %s: %j', (language, words, expected) => {
    expect([...words].sort(LOCALES[language].compare)).toEqual(expected);
  });
});
