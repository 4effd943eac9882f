import { findAppeal } from '../../register/find-appeal.ts';
import { appealCard } from '../appeal/card.ts';
import { linkedNumbers } from '../appeal/linked.ts';
import { appealRecord } from '../appeal/record.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

/** To be printed and signed. */
const PAPER: ReadonlySet<string> = new Set(['html', 'docx']);

export const command: CommandSpec = {
  name: 'show',
  arguments: ['<number>'],
  examples: ['show ЛП-140/2023', 'show lp-140 --json', 'show lp-140 --format docx -o card.docx'],
  async run(context, [number = '']) {
    const office = await openOffice(context);
    const appeal = accepted(await findAppeal(number, office));
    const numbers = await linkedNumbers([appeal], office.store);
    const view = viewOf(context, office, numbers);
    const isPaper = PAPER.has(context.globals.format);
    await context.print(isPaper ? appealCard(appeal, view) : appealRecord(appeal, view));
    return undefined;
  },
};
