import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import { monthOf } from '../../domain/time/calendar-date.ts';
import { keysOf, type Lasted, PART, STILL, standingsOf } from './cells-of.ts';
import { FAMILIES, type Family, type FamilyId } from './families.ts';

/** A row of the table, or what is added to it. */
export interface Cell {
  readonly family: FamilyId;
  /** All that tells it from other cells, in the order of the columns: the family is the first. */
  readonly place: readonly string[];
  /** Of the family's measures. */
  readonly values: readonly number[];
}

/** By family, then by its keys. */
type Sums = Map<FamilyId, Map<string, number[]>>;

/**
 * Sums of what appeals add to cells. Level by level, since an appeal adds to a dozen cells of one
 * month: to look each up by its whole place takes longer than the rest of it.
 */
export class CellSums {
  /** By month and legal status, then by the span in which they stood so. */
  readonly #spans = new Map<string, Map<string, Sums>>();

  add(record: AppealRecord, sign: 1 | -1 = 1): void {
    const { registeredOn, legalStatus, status } = record.appeal;
    if (status === 'annulled') return;
    const month = monthOf(registeredOn);
    const spans = entry<Map<string, Sums>>(this.#spans, month + PART + legalStatus, newMap);
    const standings = standingsOf(record, month);
    for (const [index, standing] of standings.entries()) {
      const { from, to } = standing;
      if (index === 0)
        addTo(entry<Sums>(spans, from + PART + STILL, newMap), LASTING, standing, sign);
      addTo(entry<Sums>(spans, from + PART + to, newMap), PASSING, standing, sign);
    }
  }

  /** Each once, without those in which nothing changed; then there are none. */
  *take(): Generator<Cell> {
    for (const [shared, spans] of this.#spans)
      for (const [span, sums] of spans)
        for (const [family, cells] of sums)
          for (const [keys, values] of cells) {
            if (values.every((value) => value === 0)) continue;
            const [key1 = '', key2 = '', key3 = ''] = keys.split(PART);
            const place = [family, ...shared.split(PART), key1, key2, key3, ...span.split(PART)];
            yield { family, place, values };
          }
    this.#spans.clear();
  }
}

interface Kept extends Family {
  readonly id: FamilyId;
}
const KEPT: readonly Kept[] = Object.entries<Family>(FAMILIES).map(([id, family]) => ({
  ...family,
  id: id as FamilyId,
}));
const LASTING = KEPT.filter(({ lasting }) => lasting);
const PASSING = KEPT.filter(({ lasting }) => !lasting);

function addTo(sums: Sums, families: readonly Kept[], standing: Lasted, sign: 1 | -1): void {
  const { stood, values } = standing;
  for (const { id, keys, measures } of families) {
    const cells = entry<Map<string, number[]>>(sums, id, newMap);
    for (const key of keysOf(keys, stood)) {
      const sum = entry(cells, key, () => measures.map(() => 0));
      for (let place = 0; place < sum.length; place++)
        sum[place] = (sum[place] ?? 0) + sign * (values[place] ?? 0);
    }
  }
}

const newMap = <K, V>(): Map<K, V> => new Map();

/** Made where there is none yet. */
function entry<V, K = string>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
