import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideRelease } from '../../domain/appeal/release.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import { officialOption } from '../appeal/entry-options.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, flagOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'release',
  arguments: ['<number...>'],
  options: [
    { flags: '--by <official>', help: 'releasedBy' },
    { flags: '--authorised', help: 'authorised' },
    { flags: '--on <date>', help: 'releasedOn' },
    EXPECT_VERSION,
  ],
  examples: ['release Д-109/2023', 'release Д-1 Д-2 Д-3 --by Шевчук --authorised'],
  async run(context, numbers, options) {
    const office = await openOffice(context);
    const releasedOn = dateOption(options, 'on', office) ?? office.today;
    const named = officialOption(options, 'by', { on: releasedOn, office });
    const authorised = flagOption(options, 'authorised');
    const decide = (appeal: Appeal) =>
      decideRelease(appeal, { releasedOn, by: named ?? null, authorised }, office);
    await changeNamed(numbers, options, { context, office, decide });
    return undefined;
  },
};
