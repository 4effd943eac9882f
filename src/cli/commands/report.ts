import { UsageError } from '../../domain/faults.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { lastFinishedQuarter, type Period } from '../../domain/period.ts';
import { checkLaws } from '../../reports/laws/laws.ts';
import { type MonthsByChannel, monthsByChannel } from '../../reports/months-by-channel.ts';
import { periodReport } from '../../reports/period-report.ts';
import {
  type PeriodReport,
  SECTION_IDS,
  type SectionId,
  USUAL_SECTIONS,
} from '../../reports/report.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context, Session } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { FILTER_OPTIONS, readFilter } from '../line/filter-options.ts';
import {
  codesOption,
  countOption,
  flag,
  flagOption,
  readPeriod,
  textOption,
} from '../line/read-options.ts';
import { reportCheckResult } from '../report/report-check.ts';
import { definitionsResult } from '../report/report-definitions.ts';
import { reportResult } from '../report/report-result.ts';

const DATES = ['period', 'from', 'to'] as const;
const SECTION_CHOICES = ['all', ...SECTION_IDS] as const;

export const command: CommandSpec = {
  name: 'report',
  arguments: ['[period]'],
  options: [
    { flags: '--check', help: 'reportCheck' },
    { flags: '--define', help: 'reportDefine' },
    {
      flags: '--sections <sections>',
      help: 'reportSections',
      many: true,
      choices: SECTION_CHOICES,
    },
    { flags: '--year-to-date', help: 'reportYearToDate' },
    { flags: '--top <n>', help: 'reportTop' },
    { flags: '--title <text>', help: 'reportTitle' },
    { flags: '--body <name>', help: 'reportBody' },
    ...FILTER_OPTIONS,
  ],
  examples: [
    'report 2023-Q1',
    'report 2023 --sections channels,topics',
    'report 2023-H1 --sections all',
    'report 2023-Q1 --check',
    'report --define',
  ],
  run,
};

async function run(
  context: Context,
  [typed]: readonly string[],
  options: OptionValues,
): Promise<number> {
  const { messages } = context;
  if (flagOption(options, 'define')) {
    await context.print(definitionsResult(messages.report));
    return EXIT.done;
  }
  const report = await readReport(await context.open(), { typed, options });
  if (!flagOption(options, 'check')) {
    const months = await chartsOf(context, report, options);
    const title = textOption(options, 'title');
    const body = textOption(options, 'body');
    const filter = typedFilter(options);
    await context.print(reportResult(report, { messages, filter, months, title, body }));
    return EXIT.done;
  }
  const verdicts = checkLaws(report);
  await context.print(reportCheckResult(verdicts, messages.report.check));
  return verdicts.every(({ breaches }) => breaches.length === 0) ? EXIT.done : EXIT.no;
}

/** Counted only for a format that draws. */
async function chartsOf(
  { globals, open }: Context,
  report: PeriodReport,
  options: OptionValues,
): Promise<MonthsByChannel | null> {
  if (globals.format !== 'html') return null;
  const session = await open();
  const { from: _, to: __, ...filter } = await readFilter(session, options);
  return monthsByChannel(session.store, report, filter);
}

async function readReport(
  session: Session,
  { typed, options }: { readonly typed: string | undefined; readonly options: OptionValues },
): Promise<PeriodReport> {
  const { today } = session.caller;
  const { from, to, ...filter } = await readFilter(session, options);
  return periodReport(session.store, {
    period: periodOf({ typed: typed ?? null, options, from, to, today }),
    today,
    sections: chosenSections(options),
    filter,
    yearToDate: flagOption(options, 'yearToDate'),
    top: countOption(options, 'top') ?? null,
  });
}

/** In their own order; nothing said is the usual ones, or all where only the laws are asked for. */
function chosenSections(options: OptionValues): readonly SectionId[] {
  const chosen = codesOption(options, 'sections', SECTION_CHOICES);
  if (chosen.length === 0) return flagOption(options, 'check') ? SECTION_IDS : USUAL_SECTIONS;
  return SECTION_IDS.filter((id) => chosen.includes('all') || chosen.includes(id));
}

interface PeriodChoice {
  readonly typed: string | null;
  readonly options: OptionValues;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** PERIOD, or `--period`, or `--from` and `--to`; nothing said is the last finished quarter. */
function periodOf({ typed, options, from, to, today }: PeriodChoice): Period {
  const given = DATES.find((name) => options[name] !== undefined);
  if (typed !== null && given)
    throw new UsageError({ code: 'options-exclude', option: 'PERIOD', other: flag(given) });
  const period = typed ?? options.period;
  if (typeof period === 'string') return readPeriod(period);
  if (given === undefined) return lastFinishedQuarter(today);
  if (from === undefined)
    throw new UsageError({ code: 'option-needs', option: '--to', other: '--from' });
  return readPeriod(`${from}..${to ?? today}`);
}

/** The filters as they were typed: a part of the register must not be read as the whole. */
function typedFilter(options: OptionValues): string {
  const named = FILTER_OPTIONS.map(({ flags }) => flags.split(' ', 1)[0] ?? flags);
  return named
    .flatMap((option) => {
      const value =
        options[option.slice(2).replace(/-./g, (match) => match.slice(1).toUpperCase())];
      if (value === undefined || DATES.some((name) => flag(name) === option)) return [];
      return [value === true ? option : `${option} ${[value].flat().join(',')}`];
    })
    .join(' ');
}
