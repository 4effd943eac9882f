import { describe, expect, it } from 'vitest';
import { dueItems, RUNGS, rungOf } from '../../../src/domain/due/due-items.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { direct, registered, written } from '../appeal/given.ts';
import { bundledDays, bundledPolicy } from '../bundled.ts';

const clock = { policy: bundledPolicy, days: bundledDays };
const owed = (appeal: Parameters<typeof dueItems>[0]) =>
  dueItems(appeal, clock).map(({ kind, on }) => [kind, on]);

describe('what is owed', () => {
  it('on a written appeal is its answer (art. 17(3))', () => {
    expect(owed(registered(written()))).toEqual([['answer', '2023-04-26']]);
  });

  it('on a direct message is a first word within a working day, too: the office’s own aim', () => {
    expect(
      owed(registered(direct({ receivedOn: '2023-04-14', registeredOn: '2023-04-14' }))),
    ).toEqual([
      ['first-reply', '2023-04-17'],
      ['answer', '2023-04-29'],
    ]);
  });

  it('on a direct message that was replied to is the answer alone', () => {
    const appeal = registered(direct());
    expect(owed({ ...appeal, firstReplyOn: '2023-04-10' }).map(([kind]) => kind)).toEqual([
      'answer',
    ]);
  });

  it('is the resolution’s own date, as long as the matter is under control, answered or not', () => {
    const appeal = { ...registered(written()), controlDueOn: '2023-04-14' };
    expect(owed(appeal)).toEqual([
      ['control', '2023-04-14'],
      ['answer', '2023-04-26'],
    ]);
    const answered = { ...appeal, status: 'answered' } as const;
    expect(owed(answered)).toEqual([['control', '2023-04-14']]);
    expect(owed({ ...answered, control: 'released' })).toEqual([]);
    expect(owed({ ...answered, status: 'annulled' })).toEqual([]);
  });
});

describe('the ladder of days', () => {
  const [monday, friday, sunday] = ['2023-04-10', '2023-04-14', '2023-04-16'];

  it.each([
    ['2023-04-09', monday, 'overdue'],
    [monday, monday, 'today'],
    ['2023-04-11', monday, 'tomorrow'],
    ['2023-04-12', monday, 'this-week'],
    [sunday, monday, 'this-week'],
    ['2023-04-17', monday, 'later'],
    ['2023-04-15', friday, 'tomorrow'],
    [sunday, friday, 'this-week'],
    ['2023-04-17', sunday, 'tomorrow'],
    ['2023-04-18', sunday, 'later'],
  ])('%s, seen on %s, is %s', (on, today, rung) => {
    expect(rungOf(on, today)).toBe(rung);
  });

  it('is only climbed: a later day is never on a lower rung', () => {
    for (let today = monday; today <= '2023-04-24'; today = addDays(today, 1)) {
      const rungs = Array.from({ length: 30 }, (_, day) => rungOf(addDays(monday, day - 3), today));
      const places = rungs.map((rung) => RUNGS.indexOf(rung));
      expect(places).toEqual([...places].sort());
    }
  });
});
