import type { OfficialId } from '../../domain/ids.ts';
import { type Account, accountName, type FollowerCount } from '../../domain/office/account.ts';
import type { Office } from '../../register/office.ts';
import type { ListResult } from '../../render/result.ts';
import type { Context } from '../context.ts';
import type { EntryColumn } from './entry-result.ts';

/** A page as it is printed: the official by name, the newest count beside the history. */
export interface ShownAccount extends Omit<Account, 'official'> {
  readonly official: { readonly id: OfficialId; readonly name: string } | null;
}

export function shownAccount(account: Account, { officials }: Office): ShownAccount {
  const official = account.official === null ? undefined : officials.get(account.official);
  return { ...account, official: official ? { id: official.id, name: official.name } : null };
}

export const ACCOUNT_COLUMNS: readonly EntryColumn<ShownAccount>[] = [
  { id: 'handle', kind: 'text', value: ({ handle }) => handle },
  {
    id: 'network',
    kind: 'text',
    value: ({ network }) => network,
    label: ({ network }, { messages }) => messages.codes.network[network],
  },
  { id: 'official', kind: 'text', flexible: true, value: ({ official }) => official?.name ?? null },
  { id: 'followers', kind: 'count', value: ({ followers }) => followers.at(-1)?.count ?? null },
  {
    id: 'countedOn',
    kind: 'date',
    drop: 1,
    value: ({ followers }) => followers.at(-1)?.on ?? null,
  },
  { id: 'activeFrom', kind: 'date', drop: 2, value: ({ activeFrom }) => activeFrom },
  { id: 'activeTo', kind: 'date', value: ({ activeTo }) => activeTo },
];

/** Each count of a page's followers with the change since the one before. */
export function followersList(account: Account, { messages }: Context): ListResult {
  const { fields } = messages.appeals;
  const column = (id: string, kind: 'date' | 'count' | 'delta') => ({
    id,
    kind,
    title: fields[id] ?? id,
  });
  return {
    shape: 'list',
    title: accountName(account),
    columns: [column('countedOn', 'date'), column('followers', 'count'), column('change', 'delta')],
    rows: account.followers.map((counted, place) => {
      const change = changeSince(account.followers[place - 1], counted);
      const { on: countedOn, count: followers } = counted;
      return {
        cells: [countedOn, followers, change].map((value) => ({ value })),
        json: { countedOn, followers, change },
      };
    }),
  };
}

const changeSince = (before: FollowerCount | undefined, { count }: FollowerCount): number | null =>
  before === undefined ? null : count - before.count;
