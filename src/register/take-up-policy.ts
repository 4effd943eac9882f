import type { Policy } from '../domain/policy/policy.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { canonicalJson } from '../domain/text/canonical-json.ts';
import type { Office } from './office.ts';

/** From now on these rules hold; the appeals that are there keep their dates. */
export async function takeUpPolicy(
  policy: Policy,
  office: Office,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Result<Policy>> {
  const { store, caller } = office;
  const { id, version, value } = await store.keptPolicy();
  if (canonicalJson(value) === canonicalJson(policy))
    return refuse({ code: 'policy-unchanged', policy: policy.code });
  const events = [{ type: 'adopted', facts: policy, private: null }] as const;
  const { actor, at } = caller;
  const changes = [{ type: 'policy', id, version, events }] as const;
  const result = await store.append({ actor, at, changes, dryRun });
  return result.ok ? ok(policy) : takeUpPolicy(policy, office, { dryRun });
}
