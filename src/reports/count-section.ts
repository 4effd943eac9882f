import type { Dimension, TallyRow } from '../register/ports/tally.ts';
import type { Asking } from './asking.ts';
import { countFollowers } from './count-followers.ts';
import { countedMessages } from './count-messages.ts';
import {
  type Compared,
  type Counted,
  type CountedRow,
  type Counts,
  countedByLine,
  countedFlows,
  countedOf,
  noFigures,
} from './figures.ts';
import type { Counting, Section } from './section.ts';

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
  counting: Extract<Counting, { by: 'dimension' }>,
  { asking, apart }: { readonly asking: Asking; readonly apart: boolean },
): Promise<Counted> {
  const { dimension } = counting;
  const rows = countedOf(await tallied([dimension, 'legalStatus'], counting, asking), asking.keyOf);
  if (!apart) return rows;
  const tally = await tallied(['legalStatus'], counting, asking);
  const totals = countedOf(
    tally.map((row) => ({ ...row, keys: [null, ...row.keys] })),
    asking.keyOf,
  );
  return { ...totals, byKey: rows.byKey, statusesOf: rows.statusesOf };
}

/** Of the periods that it is only compared with, no more is counted than how many there were. */
async function tallied(
  dimensions: readonly Dimension[],
  { measures, waits = [] }: Extract<Counting, { by: 'dimension' }>,
  asking: Asking,
): Promise<readonly CountedRow[]> {
  const inFull: readonly Compared[] = measures.length > 1 ? ['current'] : asking.periods;
  const others = asking.periods.filter((period) => !inFull.includes(period));
  const told: CountedRow[] = [];
  const countings = [
    { dimensions, measures, periods: inFull },
    { dimensions, measures: ['count'] as const, periods: others },
    // Waits are those of the answers.
    {
      dimensions: [...dimensions, 'days' as const],
      measures: ['replied'] as const,
      periods: waits,
    },
  ];
  for (const counted of countings.filter(({ periods }) => periods.length > 0))
    for (const row of await asking.tally(counted))
      told.push({ ...row, measures: counted.measures });
  return told;
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
  if (none) return countedByLine([], measures);
  const filter = { ...asking.filter, channel: ['reception'] as const };
  const counts = countedByLine(
    await asking.tally({ dimensions: ['legalStatus'], measures, filter }),
    measures,
  );
  const dimensions = ['legalStatus', 'receivedOn'] as const;
  countDays(counts, await asking.tally({ dimensions, measures: ['count'], filter }));
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
