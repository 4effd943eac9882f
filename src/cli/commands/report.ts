import { UsageError } from '../../domain/faults.ts';
import { checkLaws } from '../../reports/laws/laws.ts';
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
import { codesOption, countOption, flag, flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { chosenPeriod, typedFilter } from '../report/chosen-period.ts';
import { printCorrections } from '../report/corrections.ts';
import { drawingOf } from '../report/drawing.ts';
import { freeze } from '../report/freeze.ts';
import { frozen } from '../report/frozen.ts';
import { frozenRemarks } from '../report/frozen-remarks.ts';
import { reportCheckResult } from '../report/report-check.ts';
import { definitionsResult } from '../report/report-definitions.ts';
import { reportResult } from '../report/report-result.ts';

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
    { flags: '--freeze', help: 'reportFreeze' },
    { flags: '--again', help: 'reportAgain' },
    { flags: '--corrections', help: 'reportCorrections' },
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
    'report 2023-Q1 --freeze',
    'report 2023-Q1 --corrections',
    'report --define',
  ],
  run,
  commands: [frozen],
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
  refuseParts(options);
  const report = await readReport(await context.open(), { typed, options });
  if (flagOption(options, 'freeze')) {
    await freeze(context, report, { again: flagOption(options, 'again') });
    return EXIT.done;
  }
  if (flagOption(options, 'corrections')) {
    await printCorrections(context, await openOffice(context), report);
    return EXIT.done;
  }
  if (!flagOption(options, 'check')) return printReport(context, report, options);
  const verdicts = checkLaws(report);
  await context.print(reportCheckResult(verdicts, messages.report.check));
  return verdicts.every(({ breaches }) => breaches.length === 0) ? EXIT.done : EXIT.no;
}

async function printReport(
  context: Context,
  report: PeriodReport,
  options: OptionValues,
): Promise<number> {
  const { messages } = context;
  const drawing = await drawingOf(context, report, options);
  const title = textOption(options, 'title');
  const body = textOption(options, 'body');
  const filter = typedFilter(options);
  const isWhole = filter === '' && options.top === undefined;
  const remarks = isWhole ? await frozenRemarks(context, report) : [];
  await context.print(reportResult(report, { messages, filter, ...drawing, title, body, remarks }));
  return EXIT.done;
}

/** What is handed in, and what changed against it, is the whole report. */
function refuseParts(options: OptionValues): void {
  if (flagOption(options, 'again') && !flagOption(options, 'freeze'))
    throw new UsageError({ code: 'option-needs', option: '--again', other: '--freeze' });
  const asked = (['freeze', 'corrections'] as const).find((name) => flagOption(options, name));
  if (asked === undefined) return;
  const parts = [...Object.keys(options), typedFilter(options).split(' ', 1)[0] ?? ''];
  const part = parts.find((name) => NO_WHOLE.has(name) || name.startsWith('--'));
  if (part !== undefined)
    throw new UsageError({
      code: 'options-exclude',
      option: `--${asked}`,
      other: part.startsWith('--') ? part : flag(part),
    });
}

const NO_WHOLE: ReadonlySet<string> = new Set(['sections', 'top', 'yearToDate', 'check']);

async function readReport(
  session: Session,
  { typed, options }: { readonly typed: string | undefined; readonly options: OptionValues },
): Promise<PeriodReport> {
  const { today } = session.caller;
  const { from, to, ...filter } = await readFilter(session, options);
  return periodReport(session.store, {
    period: chosenPeriod({ typed: typed ?? null, options, from, to, today }),
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
  if (flagOption(options, 'freeze')) return SECTION_IDS;
  if (flagOption(options, 'corrections')) return [];
  if (chosen.length === 0) return flagOption(options, 'check') ? SECTION_IDS : USUAL_SECTIONS;
  return SECTION_IDS.filter((id) => chosen.includes('all') || chosen.includes(id));
}
