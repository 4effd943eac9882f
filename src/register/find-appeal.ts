import type { Appeal } from '../domain/appeal/appeal.ts';
import { parseNumber } from '../domain/appeal/number-reference.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { Office } from './office.ts';

/**
 * By registration number. Without a year it means the year of now, else the only match; without a
 * series the only match.
 */
export async function findAppeal(
  text: string,
  { store, policy, today }: Pick<Office, 'store' | 'policy' | 'today'>,
): Promise<Result<Appeal>> {
  const ref = parseNumber(text, policy);
  if (!ref) return refuse({ code: 'appeal-unknown', number: text });
  const found = await store.find(ref);
  const thisYear = found.filter(({ year }) => year === Number(today.slice(0, 4)));
  const matches = ref.year === undefined && thisYear.length > 0 ? thisYear : found;
  const [first, second] = matches;
  if (!first) return refuse({ code: 'appeal-unknown', number: text });
  if (!second) return ok(first);
  const candidates = matches.slice(0, 8).map(({ number }) => number);
  return refuse({ code: 'appeal-ambiguous', number: text, candidates });
}

/** Each once, in the order given; the first that cannot be found refuses all. */
export async function findAppeals(
  numbers: readonly string[],
  office: Pick<Office, 'store' | 'policy' | 'today'>,
): Promise<Result<readonly Appeal[]>> {
  const appeals = new Map<number, Appeal>();
  for (const number of numbers) {
    const found = await findAppeal(number, office);
    if (!found.ok) return found;
    appeals.set(found.value.id, found.value);
  }
  return ok([...appeals.values()]);
}
