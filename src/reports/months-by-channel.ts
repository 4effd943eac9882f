import { CHANNELS, type Channel } from '../domain/codes.ts';
import type { AppealFilter } from '../register/ports/filter.ts';
import type { RegisterReader } from '../register/ports.ts';
import { monthsOf } from './months.ts';
import type { PeriodReport } from './report.ts';

/** How many appeals each month of a period brought by each channel that brought any. */
export interface MonthsByChannel {
  readonly months: readonly string[];
  readonly channels: readonly Channel[];
  /** One a month, one a channel in it. */
  readonly counts: readonly (readonly number[])[];
}

export async function monthsByChannel(
  reader: Pick<RegisterReader, 'tally'>,
  { period, asOf }: Pick<PeriodReport, 'period' | 'asOf'>,
  filter: AppealFilter,
): Promise<MonthsByChannel> {
  const { from, to } = period;
  const tally = await reader.tally({
    dimensions: ['month', 'channel'],
    measures: ['count'],
    periods: [{ id: 'current', from, to, asOf }],
    filter,
  });
  const counted = new Map(tally.map(({ keys, values }) => [keys.join(' '), values[0] ?? 0]));
  const channels = CHANNELS.filter((channel) => tally.some(({ keys }) => keys[1] === channel));
  const months = monthsOf(period);
  return {
    months,
    channels,
    counts: months.map((month) =>
      channels.map((channel) => counted.get(`${month} ${channel}`) ?? 0),
    ),
  };
}
