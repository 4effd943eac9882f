import type { Channel, Kind } from '../codes.ts';
import type { CalendarDate } from '../ids.ts';
import type {
  DatedRule,
  Ground,
  GroundList,
  Policy,
  RepeatRule,
  Term,
  TermRule,
  Threshold,
} from './policy.ts';

/** What decides which rule holds for an appeal. */
export interface RuledAppeal {
  readonly channel: Channel;
  readonly kind: Kind;
  readonly registeredOn: CalendarDate;
}

/** Of the rows that `applies` lets pass, the newest that holds on the day; null: none does yet. */
function inForce<R extends DatedRule>(
  rows: readonly R[],
  on: CalendarDate,
  applies: (row: R) => boolean,
): R | null {
  let newest: R | null = null;
  for (const row of rows) {
    if (!applies(row) || (row.holdsFrom ?? '') > on) continue;
    if (newest === null || (row.holdsFrom ?? '') >= (newest.holdsFrom ?? '')) newest = row;
  }
  return newest;
}

/** null: the policy sets no such term for this channel. */
export const termRuleFor = (
  { terms }: Pick<Policy, 'terms'>,
  term: Term,
  { channel, kind, registeredOn }: RuledAppeal,
): TermRule | null =>
  inForce(
    terms,
    registeredOn,
    (row) =>
      row.term === term &&
      row.channels.includes(channel) &&
      (row.kinds === null || row.kinds.includes(kind)),
  );

/** From how many applicants on; null where the policy has no such threshold for the channel. */
export const thresholdFor = (
  { thresholds }: Pick<Policy, 'thresholds'>,
  threshold: Threshold,
  { channel, registeredOn }: Pick<RuledAppeal, 'channel' | 'registeredOn'>,
): number | null =>
  inForce(
    thresholds,
    registeredOn,
    (row) => row.threshold === threshold && row.channels.includes(channel),
  )?.least ?? null;

/** The rule that held when the later appeal came in; null: the policy knows no repeats. */
export const repeatRuleOn = (
  { repeat }: Pick<Policy, 'repeat'>,
  on: CalendarDate,
): RepeatRule | null => inForce(repeat, on, () => true);

/** Those that may be named for an appeal of the channel, in the policy's order. */
export const groundsFor = (
  { grounds }: Pick<Policy, 'grounds'>,
  list: GroundList,
  channel: Channel,
): readonly Ground[] => grounds[list].filter(({ channels }) => channels.includes(channel));
