import { type Account, accountName, type FollowerCount } from '../domain/office/account.ts';
import { isActiveOn } from '../domain/office/office.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { appendToEntry } from './keep-list.ts';
import type { Office } from './office.ts';

/** How many follow a page on a day; a second count of the day corrects the first. */
export async function countFollowers(
  account: Account,
  { on, count }: FollowerCount,
  { office, dryRun = false }: { office: Office; dryRun?: boolean },
): Promise<Result<Account>> {
  const entry = accountName(account);
  if (on > office.today)
    return refuse({ code: 'date-in-future', field: 'counted', date: on, today: office.today });
  if (!isActiveOn(account, on))
    return refuse({ code: 'entry-retired', list: 'account', entry, on });
  if (account.followers.some((known) => known.on === on && known.count === count))
    return refuse({ code: 'nothing-to-change', number: entry });
  const facts = { countedOn: on, followers: count };
  const event = { type: 'counted', facts, private: null } as const;
  const kept = await appendToEntry('account', account, event, { office, dryRun });
  const followers = [...account.followers.filter((known) => known.on !== on), { on, count }];
  followers.sort((one, other) => (one.on < other.on ? -1 : 1));
  return ok({ ...account, ...kept, followers });
}
