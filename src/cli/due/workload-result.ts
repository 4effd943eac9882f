import { type DueItem, RUNGS, type Rung, rungOf } from '../../domain/due/due-items.ts';
import type { OfficialId } from '../../domain/ids.ts';
import type { Cell, ListResult } from '../../render/result.ts';
import type { View } from '../appeal/view.ts';

/** How much each controller owes and how soon, the most burdened first; each matter is counted once. */
export function workloadResult(items: readonly DueItem[], view: View): ListResult {
  const { due, appeals, locale } = view.messages;
  const loads = loadsOf(items, view.today);
  const nameOf = (id: OfficialId | null) => view.official(id)?.name ?? null;
  const sorted = [...loads].sort(
    ([one, a], [other, b]) =>
      total(b) - total(a) ||
      Number(one === null) - Number(other === null) ||
      locale.compare(nameOf(one) ?? '', nameOf(other) ?? ''),
  );
  return {
    shape: 'list',
    title: due.title,
    columns: [
      { id: 'controller', title: appeals.fields.controller ?? '', kind: 'text', flexible: true },
      { id: 'total', title: due.columns.total, kind: 'count' },
      ...RUNGS.map((rung) => ({ id: rung, title: due.rungs[rung], kind: 'count' }) as const),
    ],
    rows: sorted.map(([id, load]) => ({
      cells: [
        { value: nameOf(id), ...(id === null ? { label: due.nobody } : {}) },
        { value: total(load) },
        ...RUNGS.map((rung): Cell => {
          const value = load[rung];
          return rung === 'overdue' && value > 0 ? { value, tone: 'bad' } : { value };
        }),
      ],
      json: {
        controller: id === null ? null : { id, name: nameOf(id) },
        total: total(load),
        ...load,
      },
    })),
  };
}

type Load = Record<Rung, number>;

/** By its most urgent item: the items come in that order. */
function loadsOf(items: readonly DueItem[], today: string): ReadonlyMap<OfficialId | null, Load> {
  const loads = new Map<OfficialId | null, Load>();
  const seen = new Set<number>();
  for (const { appeal, on } of items) {
    if (seen.has(appeal.id)) continue;
    seen.add(appeal.id);
    const load = loads.get(appeal.controller) ?? emptyLoad();
    loads.set(appeal.controller, load);
    load[rungOf(on, today)] += 1;
  }
  return loads;
}

const emptyLoad = (): Load => ({ overdue: 0, today: 0, tomorrow: 0, 'this-week': 0, later: 0 });

const total = (load: Load): number => RUNGS.reduce((sum, rung) => sum + load[rung], 0);
