import { UsageError } from '../../domain/faults.ts';
import { AXES, type Axis } from '../../reports/stats/axes.ts';
import { stats } from '../../reports/stats/make-stats.ts';
import { checkStats } from '../../reports/stats/stats-laws.ts';
import {
  MEASURE_CODES,
  STATS_MEASURES,
  type StatsMeasure,
} from '../../reports/stats/stats-measures.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { FILTER_OPTIONS, readFilter } from '../line/filter-options.ts';
import { codesOption, countOption, flagOption } from '../line/read-options.ts';
import { widthOf } from '../output/width.ts';
import { chosenPeriod, typedFilter } from '../report/chosen-period.ts';
import { reportCheckResult } from '../report/report-check.ts';
import { statsList } from '../stats/stats-list.ts';
import { statsResult } from '../stats/stats-result.ts';

const MOST_AXES = 2;

export const command: CommandSpec = {
  name: 'stats',
  arguments: ['[period]'],
  options: [
    { flags: '--by <axes>', help: 'statsBy', many: true, choices: AXES },
    { flags: '--measure <measures>', help: 'statsMeasure', many: true, choices: MEASURE_CODES },
    { flags: '--top <n>', help: 'statsTop' },
    { flags: '--check', help: 'reportCheck' },
    ...FILTER_OPTIONS,
  ],
  examples: [
    'stats 2023-Q1 --by topic',
    'stats 2023-Q1 --by channel,month',
    'stats 2023 --by controller --measure count,in-time,median-days',
    'stats 2023 --by topic-group,territory --top 5 --format xlsx -o topics.xlsx',
    'stats --by executor --check',
  ],
  run,
};

async function run(
  context: Context,
  [typed]: readonly string[],
  options: OptionValues,
): Promise<number> {
  const { messages, globals } = context;
  const session = await context.open();
  const { today } = session.caller;
  const axes = readAxes(options);
  const { from, to, ...filter } = await readFilter(session, options);
  const counted = await stats(session.store, {
    axes,
    measures: readMeasures(options, axes),
    period: chosenPeriod({ typed: typed ?? null, options, from, to, today }),
    today,
    filter,
    top: countOption(options, 'top') ?? null,
  });
  if (flagOption(options, 'check')) {
    const verdicts = checkStats(counted);
    await context.print(reportCheckResult(verdicts, messages.report.check));
    return verdicts.every(({ breaches }) => breaches.length === 0) ? EXIT.done : EXIT.no;
  }
  const width = globals.format === 'table' ? widthOf(context.process, globals) : null;
  const setting = { messages, filter: typedFilter(options), width };
  await context.print(
    globals.format === 'csv' ? statsList(counted, messages) : statsResult(counted, setting),
  );
  return EXIT.done;
}

/** One or two, each once. */
function readAxes(options: OptionValues): readonly Axis[] {
  const axes = [...new Set(codesOption(options, 'by', AXES))];
  if (axes.length === 0) throw new UsageError({ code: 'missing-option', option: '--by' });
  if (axes.length > MOST_AXES)
    throw new UsageError({
      code: 'too-many-values',
      option: '--by',
      most: MOST_AXES,
      found: axes.length,
    });
  return axes;
}

/** Nothing said: what most are after, and what `--check` can prove the most of. */
function readMeasures(options: OptionValues, axes: readonly Axis[]): readonly StatsMeasure[] {
  const chosen = codesOption(options, 'measure', MEASURE_CODES).map((code) => STATS_MEASURES[code]);
  if (chosen.length > 0) return [...new Set(chosen)];
  if (flagOption(options, 'check'))
    return ['count', 'share', 'answered', 'open', 'overdue', 'late'];
  return axes.length === 1 ? ['count', 'share'] : ['count'];
}
