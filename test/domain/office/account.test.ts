import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../src/domain/event.ts';
import { asStepId } from '../../../src/domain/ids.ts';
import { type AccountEvent, followersOn, plainHandle } from '../../../src/domain/office/account.ts';
import { entryDifferences, foldFollowers } from '../../../src/domain/office/fold-entry.ts';

const recorded = (
  events: readonly (AccountEvent & { readonly undone?: boolean })[],
): Recorded<'account'>[] =>
  events.map(({ undone = false, ...event }, index) => ({
    ...event,
    seq: index + 1,
    step: asStepId(index + 1),
    subject: { type: 'account', id: 1 },
    version: index + 1,
    at: '2023-04-03T06:00:00.000Z',
    actor: 'anna',
    undone,
  }));

const added: AccountEvent = {
  type: 'added',
  facts: { network: 'vk', handle: 'polotsk', official: null, activeFrom: '2022-05-04' },
  private: null,
};
const counted = (countedOn: string, followers: number, undone = false) =>
  ({ type: 'counted', facts: { countedOn, followers }, private: null, undone }) as const;

describe('followers of an account', () => {
  it('stand in order of days, and a second count of a day corrects the first', () => {
    const events = [added, counted('2023-03-31', 9), counted('2022-12-31', 5)];
    expect(foldFollowers(recorded([...events, counted('2023-03-31', 7)]))).toEqual([
      { on: '2022-12-31', count: 5 },
      { on: '2023-03-31', count: 7 },
    ]);
  });

  it('are those before a count that was undone', () => {
    const events = [added, counted('2023-03-31', 9), counted('2023-03-31', 90, true)];
    expect(foldFollowers(recorded(events))).toEqual([{ on: '2023-03-31', count: 9 }]);
  });

  it('on a day are the newest count up to it; before the first nobody knows', () => {
    const followers = [
      { on: '2022-12-31', count: 5 },
      { on: '2023-03-31', count: 7 },
    ];
    expect(followersOn({ followers }, '2022-12-30')).toBeNull();
    expect(followersOn({ followers }, '2023-03-30')).toBe(5);
    expect(followersOn({ followers }, '2023-03-31')).toBe(7);
  });

  it('are told by day where a step of them is undone', () => {
    const before = recorded([added, counted('2023-03-31', 9)]);
    const after = recorded([added, counted('2023-03-31', 9, true)]);
    expect(entryDifferences(before, after)).toEqual([
      { field: 'followers.2023-03-31', old: 9, new: null },
    ]);
  });
});

it('a nickname is kept without the sign before it', () => {
  expect(plainHandle(' @@polotsk.head ')).toBe('polotsk.head');
});
