import type { Network } from '../../domain/codes.ts';
import type { Recorded } from '../../domain/event.ts';
import { asOfficialId } from '../../domain/ids.ts';
import type { Account } from '../../domain/office/account.ts';
import { foldEntry, foldFollowers } from '../../domain/office/fold-entry.ts';
import { handleKey } from '../../domain/party/contact-keys.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type { AccountRow } from '../schema/list-rows.ts';

/** The fold of a page's events; null once the first of them is undone. */
export function accountRow(
  events: readonly Recorded<'account'>[],
  version: number,
): AccountRow | null {
  const entry = foldEntry(events);
  if (!entry) return null;
  const { id, network, handle, official, activeFrom, activeTo } = entry;
  return {
    id,
    network,
    handle,
    handle_key: accountKey(handle),
    official_id: official,
    active_from: activeFrom,
    active_to: activeTo,
    followers: canonicalJson(foldFollowers(events)),
    version,
  };
}

export const accountKey = (handle: string): string => handleKey(handle) ?? '';

export const accountOf = (row: AccountRow, followers: Account['followers']): Account => ({
  id: row.id,
  network: row.network as Network,
  handle: row.handle,
  official: row.official_id === null ? null : asOfficialId(row.official_id),
  activeFrom: row.active_from,
  activeTo: row.active_to,
  version: row.version,
  followers,
});
