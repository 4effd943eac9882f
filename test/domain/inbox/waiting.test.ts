import { describe, expect, it } from 'vitest';
import { personKey } from '../../../src/domain/inbox/person-key.ts';
import { aimFor, waitingOf } from '../../../src/domain/inbox/waiting.ts';
import { bundledDays, bundledPolicy } from '../bundled.ts';

const rules = { policy: bundledPolicy, days: bundledDays };
/** Minsk time. */
const wait = (since: string, now: string) =>
  waitingOf(
    new Date(`${since}:00+03:00`).toISOString(),
    { at: new Date(`${now}:00+03:00`).toISOString(), today: now.slice(0, 10) },
    rules,
  );

describe('how long somebody waits', () => {
  it.each([
    // 2023-03-31 was a Friday; 24.04 was off for the worked Saturday 29.04, 25.04 was Radunitsa.
    ['the same day counts hours', '2023-03-30T09:10', '2023-03-30T16:40', 0, 7, false],
    [
      'the aim is the end of the next working day',
      '2023-03-30T09:10',
      '2023-03-31T17:00',
      1,
      31,
      false,
    ],
    ['a day later is late', '2023-03-30T09:10', '2023-04-03T09:00', 2, 95, true],
    ['a weekend is no waiting', '2023-03-31T18:00', '2023-04-03T09:00', 1, 63, false],
    ['nor are days that were moved', '2023-04-21T10:00', '2023-04-26T10:00', 1, 120, false],
    ['a working Saturday is one', '2023-04-28T10:00', '2023-05-02T10:00', 2, 96, true],
    [
      'a message of the future waits no less than nothing',
      '2023-04-05T10:00',
      '2023-04-03T10:00',
      0,
      0,
      false,
    ],
  ] as const)('%s', (_, since, now, workingDays, hours, isLate) => {
    expect(wait(since, now)).toMatchObject({ workingDays, hours, isLate });
  });

  it('begins on the day of the office, not of Greenwich', () => {
    expect(wait('2023-03-31T00:30', '2023-03-31T09:00').sinceOn).toBe('2023-03-31');
  });

  it('has no aim where the policy has none', () => {
    const policy = { ...bundledPolicy, terms: [] };
    expect(aimFor('2023-03-30', { policy, days: bundledDays })).toBeNull();
  });
});

describe('whether two messages are of one person', () => {
  const NOBODY = { name: null, handle: null, id: null, phone: null, email: null };
  const alone = { thread: 1, isGroup: false };
  const key = (sender: Partial<typeof NOBODY> | object, where = alone) =>
    personKey({ ...NOBODY, ...sender }, where);

  it.each([
    ['the id holds through a rename', { id: '5', name: 'Анна' }, { id: '5', name: 'Анна Новая' }],
    ['a nickname is one however it is written', { handle: '@Anna' }, { handle: 'anna' }],
    [
      'a phone is one however it is written',
      { phone: '+375 29 111-22-33' },
      { phone: '80291112233' },
    ],
    ['in a talk of two the name may change', { name: 'Анна' }, { name: 'Анна П.' }],
  ])('%s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it('names alone tell people apart in a group, and join nobody across threads', () => {
    const group = { thread: 1, isGroup: true };
    expect(key({ name: 'Анна' }, group)).not.toBe(key({ name: 'Пётр' }, group));
    expect(key({ name: 'Анна' })).not.toBe(key({ name: 'Анна' }, { ...alone, thread: 2 }));
  });
});
