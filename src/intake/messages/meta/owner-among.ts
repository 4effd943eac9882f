import type { Owner } from '../reader.ts';

export interface KnownOwner {
  readonly owner: Owner | null;
  readonly candidates: readonly string[];
}

/**
 * Whose export it is: `told` by its page, if threads know that name; `common` are the names that take
 * part in all of them, of which one alone is the account's, whatever its page says.
 */
export function ownerAmong(
  told: Owner | null,
  common: readonly string[],
  threads: number,
): KnownOwner {
  const own = [told?.name, told?.handle].filter((name) => name != null);
  const [only] = common;
  const isOnly = only !== undefined && common.length === 1 && threads > 1;
  if (isOnly && !own.includes(only)) {
    const owner = { name: only, handle: told?.handle ?? null, id: told?.id ?? null };
    return { owner, candidates: [only] };
  }
  return { owner: told, candidates: own.length > 0 ? own : common };
}
