import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideForwarding, decideNotice } from '../../domain/appeal/life/end.ts';
import { UsageError } from '../../domain/faults.ts';
import { rulesOfAppeals } from '../../register/rules-of-appeal.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import { remarkUntold } from '../appeal/untold.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'forward',
  arguments: ['<number...>'],
  options: [
    { flags: '--to <body>', help: 'forwardTo' },
    { flags: '--number <number>', help: 'forwardNumber' },
    { flags: '--notified <date>', help: 'notifiedOn' },
    { flags: '--on <date>', help: 'movedOn' },
    { flags: '--despite <reason>', help: 'despite' },
    EXPECT_VERSION,
  ],
  examples: [
    'forward П-12/2023 --to "Полоцкая районная энергослужба" --number 02-7/31 --notified today',
    'forward П-12/2023 --notified yesterday',
  ],
  async run(context, numbers, options) {
    const office = await openOffice(context);
    const to = textOption(options, 'to');
    const notifiedOn = dateOption(options, 'notified', office) ?? null;
    if (to === undefined && notifiedOn === null)
      throw new UsageError({ code: 'missing-option', option: '--to' });
    const on = dateOption(options, 'on', office) ?? office.today;
    const number = textOption(options, 'number') ?? null;
    const despite = textOption(options, 'despite') ?? null;
    const rulesOf = await rulesOfAppeals(office);
    const decide = (appeal: Appeal) =>
      to === undefined
        ? decideNotice(appeal, notifiedOn ?? on, office)
        : decideForwarding(appeal, { to, number, on, notifiedOn, despite }, rulesOf(appeal));
    const changed = await changeNamed(numbers, options, { context, office, decide });
    await remarkUntold(changed, context, office);
    return undefined;
  },
};
