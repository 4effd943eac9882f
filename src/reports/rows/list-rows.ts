import { CHANNELS, type Channel, KINDS, type LegalStatus, NETWORKS } from '../../domain/codes.ts';
import { type Counted, MISSING } from '../figures.ts';
import type { RowName } from '../report.ts';
import { type Lists, type PlannedRow, plainRow } from './row-plan.ts';

/** Closed lists and months stand whole, so that a script always finds its row: 0 is a figure too. */
export const planChannels = (counted: Counted, lists: Lists): readonly PlannedRow[] =>
  CHANNELS.map((code) => ({
    ...plainRow(code, { of: 'channel', code }),
    ...channelStatus(code, counted, lists),
  }));

/** A clerk may have given an appeal another status than its channel's: then the row has none. */
function channelStatus(
  code: Channel,
  { statusesOf }: Counted,
  { statusOf }: Lists,
): { legalStatus?: LegalStatus } {
  const [legalStatus, other] = statusesOf.get(code) ?? [statusOf(code)];
  return legalStatus === undefined || other !== undefined ? {} : { legalStatus };
}

export const planKinds = (): readonly PlannedRow[] =>
  KINDS.map((code) => plainRow(code, { of: 'kind', code }));

/** Those in which anything was counted; an appeal may have none. */
export const planNetworks = ({ byKey }: Counted): readonly PlannedRow[] => [
  ...NETWORKS.filter((code) => byKey.has(code)).map((code) =>
    plainRow(code, { of: 'network', code }),
  ),
  ...(byKey.has(MISSING) ? [plainRow(MISSING, { of: 'missing', what: 'network' })] : []),
];

export const planMonths = (_: Counted, { months }: Lists): readonly PlannedRow[] =>
  months.map((month) => plainRow(month, { of: 'month', month }));

/** Of the office's lists only what was counted, the most frequent first. */
export function planTerritories(counted: Counted, { territories }: Lists): readonly PlannedRow[] {
  const names = new Map(territories.map(({ code, name }) => [code, name]));
  return ranked(
    counted,
    (code): RowName =>
      code === MISSING
        ? { of: 'missing', what: 'territory' }
        : { of: 'territory', code, name: names.get(code) ?? null },
  );
}

export const planOfficials =
  (what: 'controller' | 'executor') =>
  (counted: Counted, { officials }: Lists): readonly PlannedRow[] => {
    const names = new Map(officials.map(({ id, name }) => [String(id), name]));
    return ranked(counted, (id): RowName => {
      if (id === MISSING) return { of: 'missing', what };
      return { of: 'official', name: names.get(id) ?? id };
    });
  };

/** Ties go by key, not by name: the order is the same in every language. Appeals without one come last. */
function ranked({ byKey }: Counted, nameOf: (key: string) => RowName): readonly PlannedRow[] {
  return [...byKey]
    .sort(([a, left], [b, right]) => {
      if (a === MISSING || b === MISSING) return a === MISSING ? 1 : -1;
      return right.count - left.count || right.previous - left.previous || (a < b ? -1 : 1);
    })
    .map(([key]) => plainRow(key, nameOf(key)));
}
