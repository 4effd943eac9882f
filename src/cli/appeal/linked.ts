import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { AppealId } from '../../domain/ids.ts';
import type { RegisterReader } from '../../register/ports.ts';

/** The numbers of the appeals that these are linked to. */
export async function linkedNumbers(
  appeals: readonly Appeal[],
  store: RegisterReader,
): Promise<ReadonlyMap<AppealId, string>> {
  const numbers = new Map<AppealId, string>();
  for (const { repeatOf, duplicateOf, writtenFrom } of appeals)
    for (const id of [repeatOf, duplicateOf, writtenFrom]) {
      if (id === null || numbers.has(id)) continue;
      const [found] = await store.find({ id });
      if (found) numbers.set(id, found.number);
    }
  return numbers;
}
