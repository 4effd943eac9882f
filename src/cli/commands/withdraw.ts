import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideWithdrawal } from '../../domain/appeal/life/end.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'withdraw',
  arguments: ['<number...>'],
  options: [{ flags: '--on <date>', help: 'movedOn' }, EXPECT_VERSION],
  examples: ['withdraw П-12/2023', 'withdraw П-12/2023 --on yesterday'],
  async run(context, numbers, options) {
    const office = await openOffice(context);
    const on = dateOption(options, 'on', office) ?? office.today;
    const decide = (appeal: Appeal) => decideWithdrawal(appeal, on, office);
    await changeNamed(numbers, options, { context, office, decide });
    return undefined;
  },
};
