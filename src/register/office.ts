import type { Rules } from '../domain/appeal/input.ts';
import { workingDays } from '../domain/calendar/working-days.ts';
import type { OfficialId } from '../domain/ids.ts';
import type { Account } from '../domain/office/account.ts';
import type { Official, Territory, Topic } from '../domain/office/office.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Caller, RegisterStore } from './ports.ts';

/** An open register with its lists and rules at hand: what every use case works on. */
export interface Office extends Rules {
  readonly store: RegisterStore;
  readonly caller: Caller;
  readonly topics: readonly Topic[];
  readonly territories: readonly Territory[];
  readonly accounts: readonly Account[];
}

export async function loadOffice(
  store: RegisterStore,
  policy: Policy,
  caller: Caller,
): Promise<Office> {
  const [calendar, officials, topics, territories, accounts] = await Promise.all([
    store.calendar(),
    store.officials(),
    store.topics(),
    store.territories(),
    store.accounts(),
  ]);
  return {
    store,
    caller,
    policy,
    days: workingDays(calendar, policy),
    today: caller.today,
    officials: byId(officials),
    topics,
    territories,
    accounts,
  };
}

const byId = (officials: readonly Official[]): ReadonlyMap<OfficialId, Official> =>
  new Map(officials.map((official) => [official.id, official]));
