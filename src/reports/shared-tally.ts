import type { Dimension, Measure, TallyQuery, TallyRow } from '../register/ports/tally.ts';

interface Tally {
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
}

/** Counted along one index, and several sections are sums of it. */
const SHARED: Tally = {
  dimensions: ['month', 'legalStatus', 'channel', 'kind'],
  measures: ['count'],
};

type Count = (query: TallyQuery) => Promise<readonly TallyRow[]>;

/** What several sections ask of one register is counted once, by all that they ask together. */
export function sharing(count: Count): Count {
  const counted = new Map<string, Promise<readonly TallyRow[]>>();
  return async (query) => {
    if (!isWithin(query, SHARED)) return count(query);
    const finer = { ...query, ...SHARED };
    const key = JSON.stringify(finer);
    const known = counted.get(key) ?? count(finer);
    counted.set(key, known);
    return summed(await known, SHARED, query);
  };
}

const isWithin = (query: Tally, finer: Tally): boolean =>
  query.dimensions.every((dimension) => finer.dimensions.includes(dimension)) &&
  query.measures.every((measure) => finer.measures.includes(measure));

function summed(rows: readonly TallyRow[], finer: Tally, query: TallyQuery): TallyRow[] {
  const places = query.dimensions.map((dimension) => finer.dimensions.indexOf(dimension));
  const columns = query.measures.map((measure) => finer.measures.indexOf(measure));
  const sums = new Map<string, { period: string; keys: (string | null)[]; values: number[] }>();
  for (const { period, keys, values } of rows) {
    const kept = places.map((place) => keys[place] ?? null);
    const key = JSON.stringify([period, ...kept]);
    const sum = sums.get(key) ?? { period, keys: kept, values: columns.map(() => 0) };
    for (const [index, column] of columns.entries())
      sum.values[index] = (sum.values[index] ?? 0) + (values[column] ?? 0);
    sums.set(key, sum);
  }
  return [...sums.values()];
}
