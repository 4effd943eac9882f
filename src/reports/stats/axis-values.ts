import {
  CHANNELS,
  CONTROLS,
  KINDS,
  LEGAL_STATUSES,
  NETWORKS,
  OUTCOMES,
  STATUSES,
} from '../../domain/codes.ts';
import type { LocalName } from '../../domain/office/office.ts';
import { MISSING } from '../figures.ts';
import type { RowName } from '../report.ts';
import type { Lists } from '../rows/row-plan.ts';
import { OTHER } from '../rows/top-rows.ts';
import { AXIS_OF_STORE, type Axis, spansOf } from './axes.ts';
import { type CellSums, countIn } from './tallied.ts';

export type AxisLists = Pick<Lists, 'topics' | 'territories' | 'officials' | 'months'>;

interface AxisValue {
  readonly key: string;
  readonly name: RowName;
}

/**
 * In the order of their list, or the most frequent first; appeals without a value come last. Short
 * closed lists and time stand whole, so that a script always finds its row.
 */
export function valuesOf(axis: Axis, counted: CellSums, lists: AxisLists): readonly AxisValue[] {
  const found = counted.keysOf(0);
  const count = (key: string): number => countIn(counted.at(key), 'count');
  const order = orderOf(axis, lists);
  const keys =
    order === null
      ? found.filter(isNamed).sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
      : [
          ...order.codes.filter((code) => order.whole || found.includes(code)),
          ...found.filter((key) => isNamed(key) && !order.codes.includes(key)).sort(),
        ];
  const ends = [OTHER, MISSING].filter((end) => found.includes(end));
  const names = namesOf(axis, lists);
  return [...keys, ...ends].map((key) => ({ key, name: nameOf(axis, key, names) }));
}

const isNamed = (key: string): boolean => key !== OTHER && key !== MISSING;

/** null: the most frequent first. */
function orderOf(
  axis: Axis,
  { topics, months }: AxisLists,
): { readonly codes: readonly string[]; readonly whole?: true } | null {
  switch (axis) {
    case 'channel':
      return { codes: CHANNELS, whole: true };
    case 'legal-status':
      return { codes: LEGAL_STATUSES, whole: true };
    case 'kind':
      return { codes: KINDS, whole: true };
    case 'network':
      return { codes: NETWORKS };
    case 'status':
      return { codes: STATUSES };
    case 'control':
      return { codes: CONTROLS.filter(isNamed) };
    case 'outcome':
      return { codes: OUTCOMES };
    case 'topic':
    case 'topic-group':
      return { codes: topics.map(({ code }) => code) };
    case 'month':
    case 'quarter':
    case 'year':
      return { codes: spansOf(axis, months), whole: true };
    default:
      return null;
  }
}

function namesOf(
  axis: Axis,
  { topics, territories, officials }: AxisLists,
): ReadonlyMap<string, LocalName> {
  const { dimension } = AXIS_OF_STORE[axis];
  if (dimension === 'topic') return new Map(topics.map(({ code, name }) => [code, name]));
  if (dimension === 'territory') return new Map(territories.map(({ code, name }) => [code, name]));
  return new Map(officials.map(({ id, name }) => [String(id), { ru: name }]));
}

function nameOf(axis: Axis, key: string, names: ReadonlyMap<string, LocalName>): RowName {
  if (key === OTHER) return { of: 'other' };
  switch (axis) {
    case 'month':
    case 'quarter':
    case 'year':
      return { of: 'period', label: key };
    case 'topic':
    case 'topic-group':
      if (key === MISSING) return { of: 'missing', what: 'topic' };
      return { of: 'topic', code: key, name: names.get(key) ?? null };
    case 'territory':
      if (key === MISSING) return { of: 'missing', what: 'territory' };
      return { of: 'territory', code: key, name: names.get(key) ?? null };
    case 'controller':
    case 'executor':
      if (key === MISSING) return { of: 'missing', what: axis };
      return { of: 'official', name: names.get(key)?.ru ?? key };
    case 'outcome':
      if (key === MISSING) return { of: 'line', line: 'open' };
      return codeName(axis, key);
    case 'network':
      if (key === MISSING) return { of: 'missing', what: 'network' };
      return codeName(axis, key);
    default:
      return codeName(axis, key);
  }
}

/** The key came from the closed list of its axis. */
const codeName = (of: Axis, code: string): RowName => ({ of, code }) as RowName;
