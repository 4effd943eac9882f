import { followersOn } from '../domain/office/account.ts';
import { isActiveOn } from '../domain/office/office.ts';
import type { Asking } from './asking.ts';
import { type Counted, Counts, noFigures } from './figures.ts';

/** Each account in use on a period's last day, with the newest count up to it; an uncounted one adds none. */
export async function countFollowers(asking: Asking): Promise<Counted> {
  const { network: wanted = [] } = asking.filter;
  const counts = new Counts();
  for (const account of await asking.accounts()) {
    if (wanted.length > 0 && !wanted.includes(account.network)) continue;
    for (const [period, day] of asking.lastDays()) {
      if (!isActiveOn(account, day)) continue;
      const figures = noFigures();
      figures[period === 'current' ? 'count' : period] = followersOn(account, day) ?? 0;
      if (period === 'current') figures.accounts = 1;
      counts.addToRow(account.network, null, figures);
      counts.addToTotals(null, figures);
    }
  }
  return counts;
}
