import { describe, expect, it } from 'vitest';
import { parseCalendarFile } from '../../../src/domain/calendar/calendar-schema.ts';
import { type TermDays, termOf } from '../../../src/domain/calendar/term-of.ts';
import { workingDays } from '../../../src/domain/calendar/working-days.ts';
import type { Term } from '../../../src/domain/policy/policy.ts';
import { parsePolicyFile } from '../../../src/domain/policy/policy-schema.ts';
import { bundledDays, bundledJson, bundledPolicy, readValue } from '../bundled.ts';

const belarus = { policy: bundledPolicy, days: bundledDays };
const written = (on: string, given: Partial<TermDays> = {}): TermDays => ({
  channel: 'written',
  kind: 'application',
  receivedOn: on,
  registeredOn: on,
  ...given,
});
const dueOf = (term: Term, days: TermDays) => termOf(term, days, belarus)?.dueOn;

describe('the terms of Law 300-З by the policy of Belarus', () => {
  it.each([
    ['2023-04-10', '2023-04-26', '2023-05-10', '2023-04-17'],
    ['2023-04-14', '2023-04-29', '2023-05-15', '2023-04-21'],
    ['2023-03-24', '2023-04-10', '2023-04-26', '2023-03-31'],
    ['2023-04-20', '2023-05-05', '2023-05-22', '2023-04-29'],
    ['2023-06-02', '2023-06-19', '2023-07-04', '2023-06-09'],
    ['2023-01-31', '2023-02-15', '2023-02-28', '2023-02-07'],
    ['2024-01-31', '2024-02-15', '2024-02-29', '2024-02-07'],
    ['2023-12-29', '2024-01-15', '2024-01-29', '2024-01-09'],
    ['2025-12-05', '2025-12-20', '2026-01-05', '2025-12-12'],
    ['2026-04-16', '2026-05-04', '2026-05-18', '2026-04-25'],
  ])(
    'registered %s: answer by %s (art. 17(3)), with a check by %s (art. 17(3)), forward (art. 10(3)), leave (art. 15(4)) and news of a crime (art. 10(5)) by %s',
    (on, answer, extended, week) => {
      expect(dueOf('answer', written(on))).toBe(answer);
      expect(dueOf('answer', written(on, { channel: 'electronic' }))).toBe(answer);
      expect(dueOf('extended', written(on))).toBe(extended);
      for (const term of ['forward', 'leave-unexamined', 'crimes'] as const)
        expect(dueOf(term, written(on))).toBe(week);
    },
  );

  it('count a book of remarks from the day after the entry, not after registration (art. 17(1))', () => {
    const entry = written('2023-04-14', { channel: 'remarks-book', receivedOn: '2023-04-10' });
    expect(dueOf('answer', entry)).toBe('2023-04-26');
    expect(dueOf('extended', entry)).toBe('2023-05-10');
  });

  it('count the notice of a longer term from the day after receipt, not registration (art. 17(3))', () => {
    const late = written('2023-04-14', { receivedOn: '2023-04-10' });
    expect(dueOf('notice', late)).toBe('2023-05-10');
    expect(dueOf('extended', late)).toBe('2023-05-15');
  });

  it('are the same 15 days, unconfirmed, before 02.01.2023', () => {
    expect(dueOf('answer', written('2022-12-14'))).toBe('2022-12-29');
  });

  it('know none for an oral appeal by law: 15 days are the office’s own (art. 10(4), 14(2))', () => {
    const oral = written('2023-04-10', { channel: 'reception' });
    expect(termOf('answer', oral, belarus)).toMatchObject({ dueOn: '2023-04-26', basis: 'office' });
    expect(termOf('extended', oral, belarus)).toBeNull();
    expect(termOf('forward', oral, belarus)).toBeNull();
  });

  it('want a direct message answered in a working day, and the matter in 15 days: the office’s own', () => {
    const direct = written('2023-04-14', { channel: 'direct' });
    expect(termOf('first-reply', direct, belarus)).toMatchObject({
      dueOn: '2023-04-17',
      basis: 'office',
    });
    expect(termOf('answer', direct, belarus)).toMatchObject({ basis: 'office' });
  });

  it('register on the day of receipt, what comes on a day off on the next working day [unconfirmed]', () => {
    expect(dueOf('register', written('2023-04-14'))).toBe('2023-04-14');
    expect(dueOf('register', written('2023-04-23'))).toBe('2023-04-26');
  });
});

const abroad = (code: string) => {
  const policy = readValue(parsePolicyFile(bundledJson(`policies/${code}.json`)));
  return { policy, days: workingDays([], policy) };
};

describe('the terms of a neighbour, as data alone', () => {
  const kazakh = abroad('kz');
  const russian = abroad('ru');

  it('are 30 days from registration in Russia (59-ФЗ, art. 12), moved back from a day off', () => {
    expect(termOf('answer', written('2023-04-14'), russian)?.dueOn).toBe('2023-05-12');
    expect(termOf('register', written('2023-04-14'), russian)?.dueOn).toBe('2023-04-17');
    expect(termOf('forward', written('2023-04-14'), russian)?.dueOn).toBe('2023-04-21');
  });

  it('are 15 working days from receipt in Kazakhstan (АППК, art. 76)', () => {
    const later = written('2023-04-14', { receivedOn: '2023-04-10' });
    expect(termOf('answer', later, kazakh)?.dueOn).toBe('2023-05-02');
    expect(termOf('forward', later, kazakh)?.dueOn).toBe('2023-04-13');
  });

  it('count the notice of an extension from the decision in Kazakhstan (АППК, art. 76)', () => {
    const decided = written('2023-04-14', { decidedOn: '2023-04-20' });
    expect(termOf('notice', decided, kazakh)?.dueOn).toBe('2023-04-25');
  });

  it('are provisional, since no calendar of theirs is at hand', () => {
    expect(termOf('answer', written('2023-04-14'), russian)?.provisional).toBe(true);
    expect(parseCalendarFile({ source: 'x', years: [] }).ok).toBe(true);
  });
});
