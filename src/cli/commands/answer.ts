import { decideAnswer } from '../../domain/appeal/answer.ts';
import { OUTCOMES } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import {
  codeOption,
  countOption,
  dateOption,
  flagOption,
  textOption,
} from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'answer',
  arguments: ['<number...>'],
  options: [
    { flags: '--outcome <code>', help: 'answerOutcome', choices: OUTCOMES },
    { flags: '--on <date>', help: 'answerOn' },
    { flags: '--reply-number <number>', help: 'replyNumber' },
    { flags: '--interim', help: 'interim' },
    { flags: '--question <ordinal>', help: 'questionOrdinal' },
    EXPECT_VERSION,
  ],
  examples: [
    'answer П-12/2023 --outcome satisfied --reply-number 3-12/45',
    'answer П-12/2023 --question 2 --outcome explained --on yesterday',
  ],
  async run(context, numbers, options) {
    const outcome = codeOption(options, 'outcome', OUTCOMES);
    if (!outcome) throw new UsageError({ code: 'missing-option', option: '--outcome' });
    const office = await openOffice(context);
    const question = countOption(options, 'question');
    const input = {
      outcome,
      answeredOn: dateOption(options, 'on', office) ?? office.today,
      interim: flagOption(options, 'interim'),
      replyNumber: textOption(options, 'replyNumber') ?? null,
      ...(question !== undefined && { question }),
    };
    const decide = (appeal: Parameters<typeof decideAnswer>[0]) =>
      decideAnswer(appeal, input, office);
    return changeNamed(numbers, options, { context, office, decide });
  },
};
