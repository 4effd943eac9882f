import { UsageError } from '../../domain/faults.ts';
import { findOfficial } from '../../register/find-entry.ts';
import { giveBack, keptFor, openMattersOf, reassign } from '../../register/reassign.ts';
import { confirmBulk } from '../appeal/bulk.ts';
import { changedResult } from '../appeal/changes.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { dateOption, flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'reassign',
  arguments: ['<old>', '<new>'],
  options: [
    { flags: '--until <date>', help: 'until' },
    { flags: '--back', help: 'back' },
    { flags: '--despite <reason>', help: 'despite' },
    { flags: '--on <date>', help: 'assignedOn' },
  ],
  examples: [
    'reassign Новик Шевчук --yes',
    'reassign Новик Шевчук --until 2023-05-15',
    'reassign Шевчук Новик --back',
  ],
  async run(context, [oldName = '', newName = ''], options) {
    const office = await openOffice(context);
    const on = dateOption(options, 'on', office) ?? office.today;
    const officials = [...office.officials.values()];
    const from = accepted(findOfficial(officials, oldName, on));
    const to = accepted(findOfficial(officials, newName, on));
    const until = dateOption(options, 'until', office) ?? null;
    const back = flagOption(options, 'back');
    if (back && until !== null)
      throw new UsageError({ code: 'options-exclude', option: '--back', other: '--until' });
    const despite = textOption(options, 'despite') ?? null;
    const open = await openMattersOf(from, office);
    const appeals = back ? keptFor(open, to) : open;
    await confirmBulk(appeals.length, context);
    const { dryRun } = context.globals;
    const handover = { from, to, on, despite };
    const changed = accepted(
      back
        ? await giveBack(appeals, handover, office, { dryRun })
        : await reassign(appeals, { ...handover, until }, office, { dryRun }),
    );
    const { remarks, appeals: words, locale } = context.messages;
    if (dryRun) await context.remark(remarks.dryRun);
    if (changed.length === 0) await context.remark(words.said.nothingFound);
    if (until !== null && changed.length > 0)
      await context.remark(
        words.said.standIn(locale.amount(changed.length, 'record'), locale.date(until)),
      );
    await context.print(changedResult(changed, viewOf(context, office), context));
    return undefined;
  },
};
