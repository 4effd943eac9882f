import type { Policy } from '../domain/policy/policy.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { canonicalJson } from '../domain/text/canonical-json.ts';
import type { Office } from './office.ts';
import type { Kept, SubjectChange } from './ports.ts';

/** From now on these rules hold; the appeals that are there keep their dates. */
export async function takeUpPolicy(
  policy: Policy,
  office: Office,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Result<Policy>> {
  const { store, caller } = office;
  const kept = await store.keptPolicy();
  if (canonicalJson(kept.value) === canonicalJson(policy))
    return refuse({ code: 'policy-unchanged', policy: policy.code });
  const { actor, at } = caller;
  const changes = [policyAdoption(policy, kept)];
  const result = await store.append({ actor, at, changes, dryRun });
  return result.ok ? ok(policy) : takeUpPolicy(policy, office, { dryRun });
}

/** The change that puts a policy in the place of the one that is kept. */
export const policyAdoption = (
  policy: Policy,
  { id, version }: Kept<Policy>,
): SubjectChange<'policy'> => ({
  type: 'policy',
  id,
  version,
  events: [{ type: 'adopted', facts: policy, private: null }],
});
