import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAppealId } from '../../../src/domain/ids.ts';
import { NO_APPLICANT } from '../../../src/domain/party/applicant.ts';
import { peopleAmong } from '../../../src/domain/party/people.ts';
import type { Contact, Merge } from '../../../src/domain/party/person.ts';
import { phoneNumber } from '../../../src/domain/party/phone-number.ts';
import { foldCase } from '../../../src/domain/text/fold-case.ts';

const readPhone = (written: string) => phoneNumber(written, 'by');

/** One an appeal, from 1 on. */
const contactsOf = (given: readonly Partial<Contact['applicant'] & Contact>[]): Contact[] =>
  given.map(({ network = null, ...applicant }, index) => ({
    appeal: asAppealId(index + 1),
    number: `ЛП-${index + 1}/2023`,
    registeredOn: '2023-01-16',
    network,
    nameKey: applicant.name == null ? null : foldCase(applicant.name),
    applicant: { ...NO_APPLICANT, ...applicant },
  }));

const merge = (one: number, other: number): Merge => ({
  one: asAppealId(one),
  other: asAppealId(other),
  reason: null,
});

/** Appeals of each person, with the rule. */
const people = (contacts: readonly Contact[], merges: readonly Merge[] = []) =>
  peopleAmong(contacts, merges, readPhone).map((person) =>
    person.map(({ contact, link }) => [contact.appeal, link?.rule, link?.to.appeal]),
  );

const ANNA = { name: 'Ёлкина Анна', address: 'ул. Лесная, д. 5', phone: '8 (029) 123-45-67' };

describe('two appeals are of one person', () => {
  it('by folded name and address', () => {
    const again = { name: 'ЕЛКИНА  анна', address: 'Ул Лесная д.5' };
    expect(people(contactsOf([ANNA, again]))).toEqual([
      [
        [1, undefined, undefined],
        [2, 'name-address', 1],
      ],
    ]);
  });

  it('by name and the number that a phone stands for', () => {
    const again = { name: 'Елкина Анна', phone: '+375 29 1234567' };
    expect(people(contactsOf([ANNA, again]))[0]).toContainEqual([2, 'name-phone', 1]);
  });

  it('by a nickname in the same network, not in another', () => {
    const nick = (network: 'vk' | 'telegram', handle: string) => ({ network, handle });
    const contacts = contactsOf([
      nick('vk', '@Anna.P'),
      nick('vk', 'anna.p'),
      nick('telegram', 'anna.p'),
    ]);
    expect(people(contacts)).toEqual([
      [
        [1, undefined, undefined],
        [2, 'handle', 1],
      ],
      [[3, undefined, undefined]],
    ]);
  });

  it('by the word of a clerk, and so are all that are tied to either', () => {
    const contacts = contactsOf([
      ANNA,
      { handle: 'anna', network: 'vk' },
      { handle: 'anna', network: 'vk' },
    ]);
    expect(people(contacts, [merge(1, 3)])).toEqual([
      [
        [1, undefined, undefined],
        [2, 'handle', 3],
        [3, 'merged', 1],
      ],
    ]);
  });
});

describe('two appeals are not of one person', () => {
  it.each([
    ['of a name alone', { name: ANNA.name }],
    ['of a phone alone, a household’s', { name: 'Ёлкин Пётр', phone: ANNA.phone }],
    ['of an address alone', { name: 'Ёлкин Пётр', address: ANNA.address }],
    ['of a name and what is no phone', { name: ANNA.name, phone: 'нет' }],
    ['of nothing at all', {}],
  ])('because %s', (_because, other) => {
    expect(people(contactsOf([ANNA, other]))).toHaveLength(2);
  });
});

it('every appeal is of exactly one person, tied to an appeal of his', () => {
  const applicant = fc.record({
    name: fc.constantFrom(null, 'А', 'Б'),
    address: fc.constantFrom(null, 'x', 'y'),
    phone: fc.constantFrom(null, '8 029 1234567', '8 029 7654321'),
    handle: fc.constantFrom(null, 'p', 'q'),
  });
  const pair = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(
      fc.array(applicant, { minLength: 1, maxLength: 12 }),
      fc.array(pair, { maxLength: 4 }),
      (applicants, pairs) => {
        const contacts = contactsOf(applicants);
        const found = peopleAmong(
          contacts,
          pairs.map(([one, other]) => merge(one, other)),
          readPhone,
        );
        const ids = found.flatMap((person) => person.map(({ contact }) => contact.appeal));
        expect(ids.toSorted((a, b) => a - b)).toEqual(contacts.map(({ appeal }) => appeal));
        for (const person of found) {
          const own = new Set(person.map(({ contact }) => contact.appeal));
          expect(person.filter(({ link }) => link === null)).toHaveLength(1);
          for (const { link } of person) if (link) expect(own).toContain(link.to.appeal);
        }
      },
    ),
  );
});

describe('a phone', () => {
  it.each([
    ['8 (029) 123-45-67', 'by', '+375291234567'],
    ['+375 29 123-45-67', 'by', '+375291234567'],
    ['80291234567', 'by', '+375291234567'],
    ['8 921 123-45-67', 'ru', '+79211234567'],
    ['112', 'by', null],
    ['нет', 'by', null],
  ])('%s stands, in %s, for %s', (written, country, number) => {
    expect(phoneNumber(written, country)).toBe(number);
  });
});
