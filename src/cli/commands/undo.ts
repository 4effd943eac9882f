import { stepToReverse, undoStep } from '../../register/undo-step.ts';
import { confirmBulk } from '../appeal/bulk.ts';
import { changedResult } from '../appeal/changes.ts';
import { linkedNumbers } from '../appeal/linked.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { filesBeside } from '../files/attachment-files.ts';
import { flagOption } from '../line/read-options.ts';
import { changedEntries } from '../lists/changed-entries.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'undo',
  options: [{ flags: '--redo', help: 'redo' }],
  examples: ['undo', 'undo --redo', 'undo --dry-run'],
  async run(context, _args, options) {
    const office = await openOffice(context);
    const redo = flagOption(options, 'redo');
    const { dryRun } = context.globals;
    const next = await stepToReverse(office, redo);
    if (next) await confirmBulk(next.subjects, context);
    const undone = await undoStep(office, { redo, dryRun, files: filesBeside(context) });
    const { step, changed, entries } = accepted(undone);
    const { appeals, inbox, locale, remarks } = context.messages;
    const count = locale.amount(step.subjects, 'record');
    if (dryRun) await context.remark(remarks.dryRun);
    else await context.remark(redo ? appeals.said.redone(count) : appeals.said.undone(count));
    if (step.messages > 0 && !dryRun)
      await context.remark(inbox.said.undoneImport(locale.amount(step.messages, 'message')));
    // A calendar, a policy, a list: what changed in them is not a change of appeals.
    if (changed.length === 0 && context.globals.format === 'table') return undefined;
    const both = changed.flatMap(({ before, after }) => [before, after]);
    const view = viewOf(context, office, await linkedNumbers(both, office.store));
    const result =
      changed.length > 0 ? changedResult(changed, view, context) : changedEntries(entries, view);
    await context.print(result);
    return undefined;
  },
};
