import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideExtension } from '../../domain/appeal/life/extend.ts';
import { UsageError } from '../../domain/faults.ts';
import { rulesOfAppeals } from '../../register/rules-of-appeal.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'extend',
  arguments: ['<number...>'],
  options: [
    { flags: '--to <date>', help: 'extendTo' },
    { flags: '--reason <text>', help: 'reason' },
    { flags: '--ground <code>', help: 'ground' },
    { flags: '--notice <date>', help: 'noticeOn' },
    { flags: '--notice-number <number>', help: 'noticeNumber' },
    { flags: '--on <date>', help: 'movedOn' },
    EXPECT_VERSION,
  ],
  examples: [
    'extend П-12/2023 --reason "Нужна проверка с выездом"',
    'extend П-12/2023 --to 2023-06-30 --ground works --notice 2023-04-20 --reason "Замена труб"',
  ],
  async run(context, numbers, options) {
    const reason = textOption(options, 'reason');
    if (reason === undefined) throw new UsageError({ code: 'missing-option', option: '--reason' });
    const office = await openOffice(context);
    const noticeOn = dateOption(options, 'notice', office);
    const number = textOption(options, 'noticeNumber') ?? null;
    if (noticeOn === undefined && number !== null)
      throw new UsageError({ code: 'option-needs', option: '--notice-number', other: '--notice' });
    const input = {
      extendedOn: dateOption(options, 'on', office) ?? office.today,
      dueOn: dateOption(options, 'to', office) ?? null,
      reason,
      ground: textOption(options, 'ground') ?? null,
      notice: noticeOn === undefined ? null : { on: noticeOn, number },
    };
    const rulesOf = await rulesOfAppeals(office);
    const decide = (appeal: Appeal) => decideExtension(appeal, input, rulesOf(appeal));
    const changed = await changeNamed(numbers, options, { context, office, decide });
    if (input.notice === null) return undefined;
    const { secondNotice } = context.messages.appeals.said;
    for (const { before } of changed)
      if (before.letters.some(({ about }) => about === 'extension'))
        await context.remark(secondNotice(before.number));
    return undefined;
  },
};
