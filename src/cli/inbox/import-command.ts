import { setTimeout as wait } from 'node:timers/promises';
import { NETWORKS } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import type { StepId } from '../../domain/ids.ts';
import type { ExportProblem } from '../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../domain/policy/policy.ts';
import type { OpenExport, ReadingOptions } from '../../intake/messages/reader.ts';
import { importMessages } from '../../register/inbox/import-messages.ts';
import type { Media } from '../../register/inbox/keep-media.ts';
import type { Office } from '../../register/office.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { codeOption, codesOption, dateOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { messageProgress } from '../output/progress.ts';
import { accepted } from '../refused.ts';
import { importedResult, problemLine, type TakenExport } from './import-result.ts';
import { mediaFiles } from './media-files.ts';
import { whoseAccount } from './whose-account.ts';

/** The busy handler of SQLite is not fair: without a pause a clerk beside the import starves. */
const PAUSE_IN_MS = 20;
/** Problems that a person is shown; JSON has all. */
const MOST_PROBLEMS = 20;
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export const importCommand: CommandSpec = {
  name: 'inbox import',
  arguments: ['<path...>'],
  options: [
    { flags: '--account <handle>', help: 'inboxOwner' },
    { flags: '--network <codes>', help: 'inboxNetwork', many: true, choices: NETWORKS },
    { flags: '--since <date>', help: 'inboxSince' },
    { flags: '--no-media', help: 'inboxNoMedia' },
    { flags: '--zone <offset>', help: 'inboxZone' },
    { flags: '--date-order <order>', help: 'inboxDateOrder', choices: DATE_ORDERS },
  ],
  examples: [
    'inbox import instagram-2023-03.zip',
    'inbox import result.json --account polotsk_rik --since 2023-01-01',
    'inbox import whatsapp.txt --date-order dmy --dry-run',
  ],
  run,
};

async function run(
  context: Context,
  paths: readonly string[],
  options: OptionValues,
): Promise<number> {
  const office = await openOffice(context);
  const { exportFiles } = await import('./export-files.ts');
  const found = await exportFiles(paths.map(context.resolve));
  const problems: ExportProblem[] = [];
  const taken: TakenExport[] = [];
  try {
    const { openExports } = await import('../../intake/messages/readers.ts');
    const networks = codesOption(options, 'network', NETWORKS);
    const choice = {
      path: paths.join(', '),
      reader: null,
      ...(networks.length > 0 && { networks }),
    };
    const opened = await openExports(found.files, readingOptions(options, office), choice);
    const media = options.media === false ? null : await mediaFiles(context, found.files);
    for (const one of opened) {
      const continues = taken.at(-1)?.outcome.step ?? null;
      taken.push(await takeExport(one, { options, context, office, problems, continues, media }));
      if (context.process.interrupted.aborted) break;
    }
  } finally {
    await found.close();
  }
  return print(context, { paths, taken, problems });
}

function readingOptions(options: OptionValues, { policy }: Office): ReadingOptions {
  return {
    zone: zoneOf(options) ?? policy.zone,
    dateOrder: codeOption(options, 'dateOrder', DATE_ORDERS) ?? null,
  };
}

function zoneOf(options: OptionValues): readonly ZoneOffset[] | null {
  const offset = textOption(options, 'zone');
  if (offset === undefined) return null;
  if (!/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset))
    throw new UsageError({ code: 'bad-zone', option: '--zone', value: offset });
  return [{ from: null, offset }];
}

interface Taking {
  readonly options: OptionValues;
  readonly context: Context;
  readonly office: Office;
  readonly problems: ExportProblem[];
  /** Exports that are named together are one step. */
  readonly continues: StepId | null;
  readonly media: Media | null;
}

async function takeExport(
  opened: OpenExport,
  { options, context, office, problems, continues, media }: Taking,
): Promise<TakenExport> {
  const { imported } = context.messages.inbox;
  const { own, label } = await whoseAccount(opened, textOption(options, 'account'), {
    context,
    office,
  });
  for (const { code } of opened.remarks)
    await context.remark(code === 'minutes-only' ? imported.minutesOnly : imported.localTime);
  const progress = messageProgress(context);
  const outcome = await importMessages(
    { network: opened.network, account: label, items: opened.items(own) },
    office,
    {
      continues,
      since: dateOption(options, 'since', office) ?? null,
      dryRun: context.globals.dryRun,
      media,
      signal: context.process.interrupted,
      pause: () => wait(PAUSE_IN_MS),
      onProgress: progress.show,
      onProblem: (problem) => problems.push(problem),
    },
  ).finally(progress.clear);
  return { opened, account: label, outcome: accepted(outcome) };
}

async function print(
  context: Context,
  {
    paths,
    taken,
    problems,
  }: {
    paths: readonly string[];
    taken: readonly TakenExport[];
    problems: readonly ExportProblem[];
  },
): Promise<number> {
  const { messages, globals } = context;
  const { imported } = messages.inbox;
  const { dryRun } = globals;
  await context.print(importedResult(taken, { paths, dryRun, problems }, messages));
  for (const problem of problems.slice(0, MOST_PROBLEMS))
    await context.remark(problemLine(problem, messages));
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) await context.remark(imported.moreProblems(messages.locale.count(more)));
  if (taken.some(({ outcome }) => outcome.interrupted)) await context.remark(imported.goOn);
  if (dryRun) await context.remark(messages.remarks.dryRun);
  return problems.length > 0 ? EXIT.input : EXIT.done;
}
