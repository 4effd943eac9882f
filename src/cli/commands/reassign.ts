import { findOfficial } from '../../register/find-entry.ts';
import { openMattersOf, reassign } from '../../register/reassign.ts';
import { confirmBulk } from '../appeal/bulk.ts';
import { changedResult } from '../appeal/changes.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'reassign',
  arguments: ['<old>', '<new>'],
  options: [{ flags: '--on <date>', help: 'assignedOn' }],
  examples: ['reassign Новик Шевчук --yes'],
  async run(context, [oldName = '', newName = ''], options) {
    const office = await openOffice(context);
    const on = dateOption(options, 'on', office) ?? office.today;
    const officials = [...office.officials.values()];
    const from = accepted(findOfficial(officials, oldName, on));
    const to = accepted(findOfficial(officials, newName, on));
    const appeals = await openMattersOf(from, office);
    await confirmBulk(appeals.length, context);
    const { dryRun } = context.globals;
    const changed = accepted(await reassign(appeals, { from, to, on }, office, { dryRun }));
    const { remarks, appeals: words } = context.messages;
    if (dryRun) await context.remark(remarks.dryRun);
    if (changed.length === 0) await context.remark(words.said.nothingFound);
    await context.print(changedResult(changed, viewOf(context, office), context));
    return undefined;
  },
};
