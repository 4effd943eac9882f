import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideReopening } from '../../domain/appeal/life/reopen.ts';
import { UsageError } from '../../domain/faults.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'reopen',
  arguments: ['<number...>'],
  options: [
    { flags: '--reason <text>', help: 'reason' },
    { flags: '--on <date>', help: 'movedOn' },
    EXPECT_VERSION,
  ],
  examples: ['reopen П-12/2023 --reason "Поручение облисполкома рассмотреть снова"'],
  async run(context, numbers, options) {
    const reason = textOption(options, 'reason');
    if (reason === undefined) throw new UsageError({ code: 'missing-option', option: '--reason' });
    const office = await openOffice(context);
    const reopenedOn = dateOption(options, 'on', office) ?? office.today;
    const decide = (appeal: Appeal) => decideReopening(appeal, { reopenedOn, reason }, office);
    await changeNamed(numbers, options, { context, office, decide });
    return undefined;
  },
};
