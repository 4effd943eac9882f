import type { Appeal } from '../../domain/appeal/appeal.ts';
import {
  type Changed,
  type ChangeOptions,
  changeAppeals,
  type Decide,
} from '../../register/change-appeals.ts';
import { findAppeals } from '../../register/find-appeal.ts';
import type { Office } from '../../register/office.ts';
import type { OptionSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { readStdin } from '../files/read-text.ts';
import { Interrupted } from '../interrupted.ts';
import { countOption } from '../line/read-options.ts';
import { accepted } from '../refused.ts';
import { changedResult } from './changes.ts';
import { linkedNumbers } from './linked.ts';
import { viewOf } from './view.ts';

export const EXPECT_VERSION: OptionSpec = {
  flags: '--expect-version <version>',
  help: 'expectVersion',
};

/** More appeals than this are changed only after a yes. */
const MOST_WITHOUT_A_QUESTION = 3;

/** One decision on the named appeals, as one step; prints what changed. */
export async function changeNamed(
  numbers: readonly string[],
  options: OptionValues,
  {
    context,
    office,
    decide,
  }: {
    context: Context;
    office: Office;
    decide: Decide;
  },
): Promise<readonly Changed[]> {
  const appeals = await readNamed(numbers, { context, office });
  const result = await changeAppeals(appeals, decide, office, changeOptions(options, context));
  return printChanged(accepted(result), { context, office });
}

/** The appeals that a verb is about, once the person is sure of them. */
export async function readNamed(
  numbers: readonly string[],
  { context, office }: { context: Context; office: Office },
): Promise<readonly Appeal[]> {
  const appeals = accepted(await findAppeals(await readNumbers(numbers, context), office));
  await confirmBulk(appeals.length, context);
  return appeals;
}

export function changeOptions(options: OptionValues, { globals }: Context): ChangeOptions {
  const expectVersion = countOption(options, 'expectVersion');
  const { dryRun } = globals;
  return { dryRun, ...(expectVersion !== undefined && { expectVersion }) };
}

export async function printChanged(
  changed: readonly Changed[],
  { context, office }: { context: Context; office: Office },
): Promise<readonly Changed[]> {
  if (context.globals.dryRun) await context.remark(context.messages.remarks.dryRun);
  const numbers = await linkedNumbers(
    changed.map(({ after }) => after),
    office.store,
  );
  await context.print(changedResult(changed, viewOf(context, office, numbers), context));
  return changed;
}

/** Asks before many records change; a dry run changes none. */
export async function confirmBulk(count: number, context: Context): Promise<void> {
  if (count <= MOST_WITHOUT_A_QUESTION || context.globals.dryRun) return;
  const { appeals, locale } = context.messages;
  const isSure = await context.confirm(appeals.said.confirmBulk(locale.amount(count, 'record')));
  if (!isSure) throw new Interrupted();
}

/** `-` stands for numbers on stdin: one a line, or the lines of `list --format ndjson`. */
async function readNumbers(numbers: readonly string[], context: Context): Promise<string[]> {
  if (!numbers.includes('-')) return [...numbers];
  const lines = (await readStdin(context)).split(/\r?\n/).map((line) => line.trim());
  const piped = lines.filter((line) => line !== '').map(numberOfLine);
  return [...numbers.filter((number) => number !== '-'), ...piped];
}

function numberOfLine(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { number } = JSON.parse(line) as { number?: unknown };
    return typeof number === 'string' ? number : line;
  } catch {
    return line;
  }
}
