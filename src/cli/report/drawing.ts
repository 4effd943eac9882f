import { type MonthsByChannel, monthsByChannel } from '../../reports/months-by-channel.ts';
import type { PeriodReport } from '../../reports/report.ts';
import type { OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { readFilter } from '../line/filter-options.ts';
import { DEFAULT_WIDTH, widthOf } from '../output/width.ts';
import type { ReportSetting } from './report-result.ts';

type Drawing = Pick<ReportSetting, 'months' | 'width' | 'charts'>;

/** What the format can draw: pictures in a page, bars of letters where people read text. */
export async function drawingOf(
  context: Context,
  report: PeriodReport,
  options: OptionValues,
): Promise<Drawing> {
  const { format } = context.globals;
  const charts = format === 'html';
  const width = widthOfBars(context);
  const hasMonths = report.sections.some(({ id }) => id === 'months');
  const isDrawn = charts || (width !== null && hasMonths);
  return { charts, width, months: isDrawn ? await monthsOf(context, report, options) : null };
}

/** null where no letters are drawn with. */
export function widthOfBars({ process, globals }: Context): number | null {
  if (globals.format === 'table') return widthOf(process, globals);
  return globals.format === 'md' ? DEFAULT_WIDTH : null;
}

async function monthsOf(
  { open }: Context,
  report: PeriodReport,
  options: OptionValues,
): Promise<MonthsByChannel> {
  const session = await open();
  const { from: _, to: __, ...filter } = await readFilter(session, options);
  return monthsByChannel(session.store, report, filter);
}
