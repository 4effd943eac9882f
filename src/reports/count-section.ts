import type { Dimension, TallyRow } from '../register/ports/tally.ts';
import type { Asking } from './asking.ts';
import { countFollowers } from './count-followers.ts';
import { countedMessages } from './count-messages.ts';
import {
  type Compared,
  type Counted,
  type Counts,
  countedByLine,
  countedFlows,
  countedOf,
  MISSING,
  noFigures,
} from './figures.ts';
import type { Counting, Section } from './section.ts';
import type { Waited } from './waits.ts';

export function countSection({ counting, mayExceed }: Section, asking: Asking): Promise<Counted> {
  switch (counting.by) {
    case 'dimension':
      return countDimension(counting, { asking, apart: mayExceed === true });
    case 'lines':
      return countLines(counting, asking);
    case 'flows':
      return asking.flows().then(countedFlows);
    case 'followers':
      return countFollowers(asking);
    case 'messages':
      return countMessages(asking);
  }
}

/** Messages have a network and no other feature of an appeal: only that narrows them. */
async function countMessages(asking: Asking): Promise<Counted> {
  const { channel = [] } = asking.filter;
  const { tally, rules } = await asking.messages();
  if (channel.length > 0 && !channel.includes('direct'))
    return countedMessages({ networks: [], turns: [] }, [], rules);
  const appeals = await asking.tally({
    dimensions: ['network', 'legalStatus'],
    measures: ['count'],
    filter: { ...asking.filter, channel: ['direct'] },
    periods: ['current'],
  });
  return countedMessages(tally, appeals, rules);
}

/** @param apart one appeal may stand in several rows: the totals are counted without them */
async function countDimension(
  { dimension, measures, waits = [] }: Extract<Counting, { by: 'dimension' }>,
  { asking, apart }: { readonly asking: Asking; readonly apart: boolean },
): Promise<Counted> {
  const keyOf = (key: string, period: Compared) => asking.keyOf(key, period);
  const counted = async (dimensions: readonly Dimension[], skipped: number): Promise<Counts> => {
    const tally = await asking.tally({ dimensions, measures });
    const keyed = tally.map((row) => ({ ...row, keys: skipped ? [null, ...row.keys] : row.keys }));
    return countedOf(keyed, measures, keyOf);
  };
  const rows = await counted([dimension, 'legalStatus'], 0);
  const totals = apart ? await counted(['legalStatus'], 1) : rows;
  if (waits.length > 0) {
    await addWaitsOf(rows, { dimension, periods: waits, asking, totals: !apart });
    if (apart) await addWaitsOf(totals, { dimension: null, periods: waits, asking, totals: true });
  }
  return { ...totals, byKey: rows.byKey, statusesOf: rows.statusesOf };
}

interface Waiting {
  readonly dimension: Dimension | null;
  readonly periods: readonly Waited[];
  readonly asking: Asking;
  readonly totals: boolean;
}

async function addWaitsOf(
  counts: Counts,
  { dimension, periods, asking, totals }: Waiting,
): Promise<void> {
  const tally = await asking.tally({
    dimensions: [...(dimension === null ? [] : [dimension]), 'legalStatus', 'days'],
    measures: ['replied'],
    periods,
  });
  for (const { period, keys, values } of tally) {
    const [days = null, status, key = null] = [...keys].reverse();
    const answers = values[0] ?? 0;
    if (days === null || answers === 0) continue;
    const figures = noFigures();
    figures.waits[period as Waited].set(Number(days), answers);
    if (dimension !== null)
      counts.addToRow(
        key === null ? MISSING : asking.keyOf(key, period as Compared),
        status,
        figures,
      );
    if (totals) counts.addToTotals(status, figures);
  }
}

async function countLines(
  { measures, atReception }: Extract<Counting, { by: 'lines' }>,
  asking: Asking,
): Promise<Counted> {
  if (!atReception)
    return countedByLine(await asking.tally({ dimensions: ['legalStatus'], measures }), measures);
  const { channel = [] } = asking.filter;
  // An empty list of channels filters nothing, so nothing is asked.
  const none = channel.length > 0 && !channel.includes('reception');
  const dimensions = ['legalStatus', 'receivedOn'] as const;
  const filter = { ...asking.filter, channel: ['reception'] as const };
  const tally = none ? [] : await asking.tally({ dimensions, measures, filter });
  const counts = countedByLine(tally, measures);
  countDays(counts, tally);
  return counts;
}

/** Each day on which somebody came, once in its period. */
function countDays(counts: Counts, tally: readonly TallyRow[]): void {
  const days = new Set<string>();
  for (const { period, keys } of tally) {
    const [status, day] = keys;
    const known = `${period} ${day}`;
    if (days.has(known)) continue;
    days.add(known);
    const figures = noFigures();
    figures[period === 'current' ? 'count' : (period as Exclude<Compared, 'current'>)] = 1;
    counts.addToRow('receptionDays', status, figures);
  }
}
