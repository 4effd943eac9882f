import { refusalIfBefore } from '../../domain/appeal/guards.ts';
import type { TermDays } from '../../domain/calendar/term-of.ts';
import { CHANNELS, KINDS } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { parseDate } from '../../domain/time/parse-date.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import { codeOption, dateOption, textOption } from '../line/read-options.ts';
import { Refused } from '../refused.ts';
import { type Clock, clockOf } from './clock.ts';
import { dueRecord } from './due-record.ts';

export const calc: CommandSpec = {
  name: 'due calc',
  arguments: ['<date>'],
  options: [
    { flags: '--kind <kind>', help: 'kind', choices: KINDS },
    { flags: '--channel <channel>', help: 'channel', choices: CHANNELS },
    { flags: '--received <date>', help: 'received' },
    { flags: '--policy <policy>', help: 'policy' },
  ],
  examples: [
    'due calc 2023-04-14',
    'due calc 14.04.2023 --channel direct',
    'due calc 2023-04-14 --policy ru',
  ],
  async run(context, [date = ''], options) {
    const clock = await clockOf(textOption(options, 'policy'), context);
    await context.print(dueRecord(daysOf(date, options, clock), clock, context));
    return undefined;
  },
};

function daysOf(typed: string, options: OptionValues, { days, today }: Clock): TermDays {
  const registeredOn = parseDate(typed, { today, workingDays: days });
  if (registeredOn === null)
    throw new UsageError({ code: 'bad-date', option: '<date>', value: typed });
  const receivedOn = dateOption(options, 'received', { days, today }) ?? registeredOn;
  const refusal = refusalIfBefore(['received', receivedOn], ['registered', registeredOn]);
  if (refusal) throw new Refused(refusal);
  return {
    registeredOn,
    receivedOn,
    channel: codeOption(options, 'channel', CHANNELS) ?? 'written',
    kind: codeOption(options, 'kind', KINDS) ?? 'application',
  };
}
