import { ANSWER_OUTCOMES } from '../../domain/appeal/answer.ts';
import { UsageError } from '../../domain/faults.ts';
import type { AppealId } from '../../domain/ids.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import type { Office } from '../../register/office.ts';
import { registerAppeal } from '../../register/register-appeal.ts';
import { askForMissing } from '../appeal/ask-for-missing.ts';
import { ASSIGNMENT_OPTIONS } from '../appeal/assignment-options.ts';
import { CHANNEL_OPTION, ENTRY_OPTIONS } from '../appeal/entry-options.ts';
import { newAppeal } from '../appeal/new-appeal.ts';
import { briefRecord } from '../appeal/record.ts';
import { remarkOnSimilar } from '../appeal/similar.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { readStdin, readTextFile } from '../files/read-text.ts';
import { textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'add',
  arguments: ['[summary]'],
  options: [
    CHANNEL_OPTION,
    ...ENTRY_OPTIONS,
    ...ASSIGNMENT_OPTIONS,
    { flags: '--outcome <code>', help: 'outcome', choices: ANSWER_OUTCOMES },
    { flags: '--answered <date>', help: 'answered' },
    { flags: '--repeat-of <number>', help: 'repeatOf' },
    { flags: '--key <key>', help: 'key' },
  ],
  examples: [
    'add "Не горит фонарь у дома 12" --channel reception --topic 02.2 --applicant "Иванова Анна Петровна"',
    'add "Консультация по субсидии" --channel reception --outcome explained --answered today',
    'add "Яма на дороге" --channel direct --network instagram --handle anna_polotsk --key ig-17841400',
  ],
  run,
};

async function run(
  context: Context,
  [argument]: readonly string[],
  typed: OptionValues,
): Promise<undefined> {
  const office = await openOffice(context);
  const { summary, text } = await readTexts(argument, typed, context);
  const options = context.interactive ? await askForMissing(typed, context, office) : typed;
  const repeatOf = await readRepeat(options, office);
  const input = newAppeal(options, { summary, text, repeatOf }, office);
  const { dryRun } = context.globals;
  const { appeal, known, differing } = accepted(await registerAppeal(input, office, { dryRun }));
  const { said } = context.messages.appeals;
  if (known) await context.remark(said.knownKey(appeal.number, differing));
  if (dryRun) await context.remark(context.messages.remarks.dryRun);
  await context.print(briefRecord(appeal, viewOf(context, office)));
  if (!known) await remarkOnSimilar(appeal, { context, office });
}

/** From stdin the first line is the summary and the whole is the text. */
async function readTexts(
  argument: string | undefined,
  options: OptionValues,
  context: Context,
): Promise<{ summary: string; text: string | null }> {
  const file = textOption(options, 'text');
  const text = file === undefined ? null : await readTextFile(file, context);
  if (argument === '-') {
    const typed = await readStdin(context);
    return { summary: firstLine(typed), text: text ?? typed };
  }
  if (argument !== undefined) return { summary: argument, text };
  if (text !== null) return { summary: firstLine(text), text };
  if (!context.interactive) throw new UsageError({ code: 'missing-argument', argument: 'summary' });
  const { summary } = context.messages.appeals.asked;
  return { summary: await (await context.prompts()).text(summary, { required: true }), text };
}

const firstLine = (text: string): string =>
  text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';

async function readRepeat(options: OptionValues, office: Office): Promise<AppealId | null> {
  const number = textOption(options, 'repeatOf');
  return number === undefined ? null : accepted(await findAppeal(number, office)).id;
}
