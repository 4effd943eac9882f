import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideVisit } from '../../domain/appeal/life/visit.ts';
import { UsageError } from '../../domain/faults.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'visit',
  arguments: ['<number...>'],
  options: [
    { flags: '--on <date>', help: 'movedOn' },
    { flags: '--no-visit-reason <text>', help: 'noVisitReason' },
    EXPECT_VERSION,
  ],
  examples: [
    'visit П-12/2023 --on yesterday',
    'visit П-12/2023 --no-visit-reason "Вопрос о графике приёма, осматривать нечего"',
  ],
  async run(context, numbers, options) {
    const office = await openOffice(context);
    const on = dateOption(options, 'on', office);
    // The parser takes a leading «no-» off the name.
    const reason = textOption(options, 'visitReason') ?? null;
    if (on !== undefined && reason !== null)
      throw new UsageError({ code: 'options-exclude', option: '--on', other: '--no-visit-reason' });
    const input = { visitedOn: reason === null ? (on ?? office.today) : null, reason };
    const decide = (appeal: Appeal) => decideVisit(appeal, input, office);
    await changeNamed(numbers, options, { context, office, decide });
    return undefined;
  },
};
