import { findAppeal } from '../../register/find-appeal.ts';
import { linkedNumbers } from '../appeal/linked.ts';
import { appealRecord } from '../appeal/record.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'show',
  arguments: ['<number>'],
  examples: ['show ЛП-140/2023', 'show lp-140 --json'],
  async run(context, [number = '']) {
    const office = await openOffice(context);
    const appeal = accepted(await findAppeal(number, office));
    const numbers = await linkedNumbers([appeal], office.store);
    await context.print(appealRecord(appeal, viewOf(context, office, numbers)));
    return undefined;
  },
};
