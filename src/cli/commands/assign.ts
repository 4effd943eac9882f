import { decideAssignment } from '../../domain/appeal/assign.ts';
import { UsageError } from '../../domain/faults.ts';
import { ASSIGNMENT_OPTIONS, readAssignment } from '../appeal/assignment-options.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, flagOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

/** Something to assign. */
const ASSIGNING = ['--controller', '--executor', '--resolution', '--resolution-by', '--due'];

export const command: CommandSpec = {
  name: 'assign',
  arguments: ['<number...>'],
  options: [
    ...ASSIGNMENT_OPTIONS,
    { flags: '--question <ordinal>', help: 'questionOrdinal' },
    { flags: '--additional', help: 'additional' },
    { flags: '--on <date>', help: 'assignedOn' },
    EXPECT_VERSION,
  ],
  examples: [
    'assign Д-109/2023 --controller Новик --executor Шевчук --due +5wd',
    'assign П-12/2023 --additional --due 2023-06-01',
    'assign ЛП-1 ЛП-2 --controller Новик --resolution "Выехать на место и решить вопрос"',
  ],
  async run(context, numbers, options) {
    const additional = flagOption(options, 'additional');
    if (additional && options.due === undefined)
      throw new UsageError({ code: 'option-needs', option: '--additional', other: '--due' });
    const office = await openOffice(context);
    const assignedOn = dateOption(options, 'on', office) ?? office.today;
    const typed = readAssignment(options, assignedOn, office);
    if (!typed) throw new UsageError({ code: 'missing-one-of', options: ASSIGNING });
    const input = { ...typed, ...(additional && { additional }) };
    const decide = (appeal: Parameters<typeof decideAssignment>[0]) =>
      decideAssignment(appeal, input, office);
    await changeNamed(numbers, options, { context, office, decide });
    return undefined;
  },
};
