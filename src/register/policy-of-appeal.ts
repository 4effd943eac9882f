import type { Appeal } from '../domain/appeal/appeal.ts';
import { isOutdated, type Policy } from '../domain/policy/policy.ts';
import type { Office } from './office.ts';

/** The policy that an appeal was registered under: another one taken up later does not touch its terms. */
export async function policiesOfAppeals({
  store,
}: Pick<Office, 'store'>): Promise<(appeal: Pick<Appeal, 'id'>) => Policy> {
  const { id, value: newest } = await store.keptPolicy();
  const adoptions = (await store.history('policy', id)).filter(
    ({ undone, facts }) => !undone && !isOutdated(facts),
  );
  return (appeal) => {
    const held = adoptions.findLast(({ seq }) => seq < appeal.id) ?? adoptions[0];
    return held?.facts ?? newest;
  };
}
