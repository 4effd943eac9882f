import type { RegisterReader } from '../../register/ports.ts';
import { monthsOf } from '../months.ts';
import { inOneState } from '../one-state.ts';
import { earlier } from '../period-report.ts';
import { type Counted, countStats, type StatsReader } from './count-stats.ts';
import type { Stats, StatsRequest } from './stats.ts';
import { statsTable } from './stats-table.ts';

type Reader = StatsReader & Pick<RegisterReader, 'about' | 'topics' | 'territories' | 'officials'>;

/** Appeals of a period by one axis or two, under the report's own definitions. */
export async function stats(reader: Reader, request: StatsRequest): Promise<Stats> {
  const { axes, measures, period, today } = request;
  const asOf = earlier(period.to, today);
  const lists = {
    topics: await reader.topics(),
    territories: await reader.territories(),
    officials: await reader.officials(),
    months: monthsOf(period),
  };
  const { value, about } = await inOneState(
    reader,
    (): Promise<Counted> => countStats(reader, { ...request, asOf }),
  );
  return {
    axes,
    measures,
    period,
    asOf,
    head: about.head,
    demo: about.demo,
    mayExceed: value.mayExceed,
    ...statsTable(value, { axes, measures, lists }),
  };
}
