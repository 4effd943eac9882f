import { decideNote } from '../../domain/appeal/note.ts';
import { changeAppeals } from '../../register/change-appeals.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import { changedResult } from '../appeal/changes.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { readStdin } from '../files/read-text.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'note',
  arguments: ['<number>', '<text>'],
  examples: ['note ЛП-140/2023 "Звонила, просит прислать мастера до пятницы"'],
  async run(context, [number = '', typed = '']) {
    const office = await openOffice(context);
    const appeal = accepted(await findAppeal(number, office));
    const text = typed === '-' ? await readStdin(context) : typed;
    const { dryRun } = context.globals;
    const decide = (found: typeof appeal) => decideNote(found, text);
    const changed = accepted(await changeAppeals([appeal], decide, office, { dryRun }));
    if (dryRun) await context.remark(context.messages.remarks.dryRun);
    await context.print(changedResult(changed, viewOf(context, office), context));
    return undefined;
  },
};
