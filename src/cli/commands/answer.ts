import { decideAnswer } from '../../domain/appeal/answer.ts';
import { type Appeal, isOpen } from '../../domain/appeal/appeal.ts';
import type { AnswerInput } from '../../domain/appeal/input.ts';
import { OUTCOMES } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { answerTogether, openDuplicatesOf } from '../../register/answer-duplicates.ts';
import type { Changed } from '../../register/change-appeals.ts';
import type { Office } from '../../register/office.ts';
import {
  changeNamed,
  changeOptions,
  EXPECT_VERSION,
  printChanged,
  readNamed,
} from '../appeal/bulk.ts';
import { remarkFewAlike } from '../appeal/few-alike.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import {
  codeOption,
  countOption,
  dateOption,
  flagOption,
  textOption,
} from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'answer',
  arguments: ['<number...>'],
  options: [
    { flags: '--outcome <code>', help: 'answerOutcome', choices: OUTCOMES },
    { flags: '--on <date>', help: 'answerOn' },
    { flags: '--reply-number <number>', help: 'replyNumber' },
    { flags: '--interim', help: 'interim' },
    { flags: '--common', help: 'common' },
    { flags: '--question <ordinal>', help: 'questionOrdinal' },
    EXPECT_VERSION,
  ],
  examples: [
    'answer П-12/2023 --outcome satisfied --reply-number 3-12/45',
    'answer П-12/2023 --question 2 --outcome explained --on yesterday',
    'answer П-12/2023 --interim --reply-number 3-12/44',
  ],
  async run(context, numbers, options) {
    refuseClashing(options);
    const office = await openOffice(context);
    const input = readAnswer(options, office);
    if (flagOption(options, 'common')) {
      const appeals = await readNamed(numbers, { context, office });
      const common = await answerTogether(appeals, input, office, changeOptions(options, context));
      await printChanged(accepted(common), { context, office });
      return undefined;
    }
    const decide = (appeal: Appeal) => decideAnswer(appeal, input, office);
    const changed = await changeNamed(numbers, options, { context, office, decide });
    await remarkDuplicates(changed, context, office);
    await remarkFewAlike(changed, context, office);
    return undefined;
  },
};

/** A common answer is final and whole; only an interim one goes without an outcome. */
function refuseClashing(options: OptionValues): void {
  for (const other of ['interim', 'question'])
    if (flagOption(options, 'common') && options[other] !== undefined)
      throw new UsageError({ code: 'options-exclude', option: '--common', other: `--${other}` });
  if (options.outcome === undefined && !flagOption(options, 'interim'))
    throw new UsageError({ code: 'missing-option', option: '--outcome' });
}

function readAnswer(options: OptionValues, office: Office): AnswerInput {
  const question = countOption(options, 'question');
  const interim = flagOption(options, 'interim');
  return {
    outcome: interim ? null : (codeOption(options, 'outcome', OUTCOMES) ?? null),
    answeredOn: dateOption(options, 'on', office) ?? office.today,
    interim,
    replyNumber: textOption(options, 'replyNumber') ?? null,
    ...(question !== undefined && { question }),
  };
}

/** Each of them is still counted and due by itself. */
async function remarkDuplicates(
  changed: readonly Changed[],
  context: Context,
  office: Office,
): Promise<void> {
  const { said } = context.messages.appeals;
  for (const { after } of changed) {
    const duplicates = isOpen(after) ? [] : await openDuplicatesOf([after], office);
    if (duplicates.length === 0) continue;
    const numbers = duplicates.map(({ number }) => number).join(', ');
    await context.remark(said.openDuplicates(after.number, numbers));
  }
}
