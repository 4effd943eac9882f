import type { Appeal } from '../domain/appeal/appeal.ts';
import { isOutdated } from '../domain/policy/policy.ts';
import type { Office } from './office.ts';

/** The rules that an appeal was registered under: a policy taken up later does not touch its terms. */
export async function rulesOfAppeals(
  office: Office,
): Promise<(appeal: Pick<Appeal, 'id'>) => Office> {
  const { id } = await office.store.keptPolicy();
  const adoptions = (await office.store.history('policy', id)).filter(
    ({ undone, facts }) => !undone && !isOutdated(facts),
  );
  return (appeal) => {
    const held = adoptions.findLast(({ seq }) => seq < appeal.id) ?? adoptions[0];
    return held ? { ...office, policy: held.facts } : office;
  };
}
