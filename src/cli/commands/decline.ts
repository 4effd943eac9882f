import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideDeclining, decideNotice } from '../../domain/appeal/life/end.ts';
import { UsageError } from '../../domain/faults.ts';
import { rulesOfAppeals } from '../../register/rules-of-appeal.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import { remarkUntold } from '../appeal/untold.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'decline',
  arguments: ['<number...>'],
  options: [
    { flags: '--ground <code>', help: 'ground' },
    { flags: '--notified <date>', help: 'notifiedOn' },
    { flags: '--on <date>', help: 'movedOn' },
    EXPECT_VERSION,
  ],
  examples: [
    'decline П-12/2023 --ground form --notified today',
    'decline П-12/2023 --notified yesterday',
  ],
  async run(context, numbers, options) {
    const office = await openOffice(context);
    const ground = textOption(options, 'ground');
    const notifiedOn = dateOption(options, 'notified', office) ?? null;
    if (ground === undefined && notifiedOn === null)
      throw new UsageError({ code: 'missing-option', option: '--ground' });
    const on = dateOption(options, 'on', office) ?? office.today;
    const rulesOf = await rulesOfAppeals(office);
    const decide = (appeal: Appeal) =>
      ground === undefined
        ? decideNotice(appeal, notifiedOn ?? on, office)
        : decideDeclining(appeal, { ground, on, notifiedOn }, rulesOf(appeal));
    const changed = await changeNamed(numbers, options, { context, office, decide });
    await remarkUntold(changed, context, office);
    return undefined;
  },
};
