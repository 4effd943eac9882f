import { expect, it } from 'vitest';
import type { OfficialId } from '../../src/domain/ids.ts';
import type { AccountEvent } from '../../src/domain/office/account.ts';
import type { RegisterStore, SubjectChange } from '../../src/register/ports.ts';
import { AT, all, done, newOfficial } from './register-samples.ts';

const newAccount = (handle: string, official: number | null = null): SubjectChange<'account'> => ({
  type: 'account',
  id: null,
  version: 0,
  events: [
    {
      type: 'added',
      facts: { network: 'vk', handle, official: official as OfficialId | null, activeFrom: null },
      private: null,
    },
  ],
});
const counted = (countedOn: string, followers: number): AccountEvent => ({
  type: 'counted',
  facts: { countedOn, followers },
  private: null,
});

export function describeAccounts(opened: () => RegisterStore): void {
  it('keeps accounts with their followers in order of days', async () => {
    const { ids } = await done(opened(), [newAccount('Polotsk')]);
    const [id = 0] = ids;
    const events = [counted('2023-03-31', 9), counted('2022-12-31', 5)];
    await done(opened(), [{ type: 'account', id, version: 1, events }]);
    expect(await opened().accounts()).toEqual([
      {
        id,
        network: 'vk',
        handle: 'Polotsk',
        official: null,
        activeFrom: null,
        activeTo: null,
        version: 3,
        followers: [
          { on: '2022-12-31', count: 5 },
          { on: '2023-03-31', count: 9 },
        ],
      },
    ]);
    expect(await all(opened().verify())).toEqual([]);
  });

  it('refuses a nickname that is taken in its network, whatever its case', async () => {
    await done(opened(), [newAccount('Polotsk')]);
    const changes = [newAccount('polotsk')];
    expect(await opened().append({ actor: 'anna', at: AT, changes })).toEqual({
      ok: false,
      conflict: { kind: 'entry', type: 'account', entry: 'polotsk' },
    });
  });

  it('does not undo the entry of an official whose account stands', async () => {
    const { ids, step } = await done(opened(), [newOfficial('Ёлкин')]);
    await done(opened(), [newAccount('polotsk', ids[0])]);
    expect(await opened().undo({ actor: 'anna', at: AT, step, redo: false })).toMatchObject({
      ok: false,
      blockedBy: { subject: { type: 'account' }, type: 'added' },
    });
  });
}
