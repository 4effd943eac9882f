import { type Counted, MISSING } from '../figures.ts';
import { type Lists, type PlannedRow, plainRow } from './row-plan.ts';

/**
 * Two levels in the order of the codes: a parent sums its own appeals and its children's.
 * Where it has both, a last child row holds its own, so that the children sum to the parent.
 */
export function planTopics({ byKey }: Counted, { topics }: Lists): readonly PlannedRow[] {
  const names = new Map(topics.map(({ code, name }) => [code, name]));
  const entry = (code: string) => ({ of: 'topic', code, name: names.get(code) ?? null }) as const;
  const families = new Map<string, string[]>();
  for (const code of [...byKey.keys()].filter((key) => key !== MISSING).sort()) {
    const parent = parentOf(code);
    families.set(parent, [...(families.get(parent) ?? []), code]);
  }
  const rows = [...families].flatMap(([parent, codes]): PlannedRow[] => [
    { ...plainRow(parent, entry(parent)), sources: codes },
    ...childRows(parent, codes, entry),
  ]);
  if (byKey.has(MISSING)) rows.push(plainRow(MISSING, { of: 'missing', what: 'topic' }));
  return rows;
}

function childRows(
  parent: string,
  codes: readonly string[],
  entry: (code: string) => PlannedRow['name'],
): PlannedRow[] {
  const children = codes.filter((code) => code !== parent);
  if (children.length === 0) return [];
  const rows = children.map((code): PlannedRow => ({ ...plainRow(code, entry(code)), level: 2 }));
  if (children.length === codes.length) return rows;
  const own = plainRow(`${parent}.unspecified`, { of: 'unspecified' });
  return [...rows, { ...own, level: 2, sources: [parent] }];
}

/** `01.3` stands under `01`. */
const parentOf = (code: string): string => code.split('.', 1)[0] ?? code;
