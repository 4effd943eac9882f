import type { Network } from '../codes.ts';
import type { CalendarDate, OfficialId, SubjectId } from '../ids.ts';
import { cleanInput } from '../text/safe-text.ts';
import type { Added, Edited, Restored, Retired } from './events.ts';
import type { Dated } from './office.ts';

/** An official's page in a network: where direct messages come from, and who reads it. */
export interface Account extends Dated {
  readonly id: SubjectId;
  readonly network: Network;
  /** Without `@`. */
  readonly handle: string;
  readonly official: OfficialId | null;
  /** In order of days, one a day. */
  readonly followers: readonly FollowerCount[];
}

export interface FollowerCount {
  readonly on: CalendarDate;
  readonly count: number;
}

interface AccountFacts {
  network: Network;
  handle: string;
  official: OfficialId | null;
  activeFrom: CalendarDate | null;
}
export type AccountEvent =
  | Added<AccountFacts>
  | Edited<AccountFacts>
  | FollowersCounted
  | Retired
  | Restored;

/** How many follow the page; a second count of one day corrects the first. */
export interface FollowersCounted {
  readonly type: 'counted';
  readonly facts: { readonly countedOn: CalendarDate; readonly followers: number };
  readonly private: null;
}

/** How a page is named where another network may have the same nickname. */
export const accountName = ({ network, handle }: Pick<Account, 'network' | 'handle'>): string =>
  `${network}:${handle}`;

/** @example plainHandle(' @head.polotsk ') //=> 'head.polotsk' */
export const plainHandle = (typed: string): string => cleanInput(typed).replace(/^@+/, '');

/** The newest count up to a day; null where there was none yet. */
export const followersOn = (
  { followers }: Pick<Account, 'followers'>,
  day: CalendarDate,
): number | null => followers.findLast(({ on }) => on <= day)?.count ?? null;
