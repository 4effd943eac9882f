import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '../../domain/faults.ts';
import { safeForTerminal } from '../../domain/text/safe-text.ts';
import { parseProfile } from '../../intake/profile.ts';
import type { ReportedRow } from '../../register/import/judge-rows.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { readJson } from '../files/read-json.ts';
import { importResult, reportedLine } from '../journal/import-result.ts';
import { type FileOutcome, importFile } from '../journal/journal-file.ts';
import { printSuggestion } from '../journal/suggest.ts';
import { flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { importProgress } from '../output/progress.ts';

/** The busy handler of SQLite is not fair: without a pause a clerk beside the import starves. */
const PAUSE_IN_MS = 20;
/** Rows that a person is shown; JSON has all. */
const MOST_ROWS = 20;

export const command: CommandSpec = {
  name: 'import',
  arguments: ['<file>'],
  options: [
    { flags: '--profile <file>', help: 'profile' },
    { flags: '--suggest', help: 'suggestProfile' },
  ],
  examples: [
    'import journal-2022.csv --suggest --output profile.json',
    'import journal-2022.csv --profile profile.json',
    'import journal-2022.csv --profile profile.json --dry-run',
  ],
  async run(context, [file = ''], options) {
    if (flagOption(options, 'suggest')) return suggest(context, file, options);
    const profileName = textOption(options, 'profile');
    if (profileName === undefined)
      throw new UsageError({ code: 'missing-option', option: '--profile' });
    const profile = await readJson(context.resolve(profileName), parseProfile);
    const office = await openOffice(context);
    const path = context.resolve(file);
    const rows = new ReportedRows(
      context.globals.format === 'json' || context.globals.format === 'ndjson',
    );
    const progress = importProgress(context);
    const outcome = await importFile({ path, profile }, office, {
      dryRun: context.globals.dryRun,
      signal: context.process.interrupted,
      pause: () => wait(PAUSE_IN_MS),
      onRow: (row) => rows.add(row),
      onProgress: progress.show,
    }).finally(progress.clear);
    await print(context, { path, outcome, rows: rows.kept });
    return outcome.refused + outcome.changed > 0 ? EXIT.input : EXIT.done;
  },
};

async function suggest(context: Context, file: string, options: OptionValues): Promise<undefined> {
  if (textOption(options, 'profile') !== undefined)
    throw new UsageError({ code: 'options-exclude', option: '--suggest', other: '--profile' });
  await printSuggestion(context, context.resolve(file));
}

/** All of them, or as many as a person reads. */
class ReportedRows {
  readonly kept: ReportedRow[] = [];
  private readonly keepsAll: boolean;

  constructor(keepsAll: boolean) {
    this.keepsAll = keepsAll;
  }

  add(row: ReportedRow): void {
    if (this.keepsAll || this.kept.length < MOST_ROWS) this.kept.push(row);
  }
}

async function print(
  context: Context,
  { path, outcome, rows }: { path: string; outcome: FileOutcome; rows: readonly ReportedRow[] },
): Promise<void> {
  const { messages, globals } = context;
  const { imports, locale, remarks } = messages;
  await context.print(importResult(outcome, { path, dryRun: globals.dryRun, rows }, messages));
  if (outcome.resumed) await context.remark(imports.resumed);
  if (outcome.unread.length > 0)
    await context.remark(safeForTerminal(imports.unread(outcome.unread)));
  for (const row of rows.slice(0, MOST_ROWS))
    await context.remark(reportedLine(row, outcome.sheet, messages));
  const more = outcome.refused + outcome.changed - MOST_ROWS;
  if (more > 0) await context.remark(imports.moreRows(locale.amount(more, 'row')));
  if (outcome.interrupted) await context.remark(imports.goOn);
  if (globals.dryRun) await context.remark(remarks.dryRun);
}
