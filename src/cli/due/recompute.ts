import type { Messages } from '../../i18n/messages.ts';
import type { Changed } from '../../register/change-appeals.ts';
import { appealsToReschedule, recomputeDue } from '../../register/recompute-due.ts';
import type { ListResult } from '../../render/result.ts';
import { confirmBulk } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const recompute: CommandSpec = {
  name: 'due recompute',
  examples: ['due recompute --dry-run', 'due recompute --yes'],
  async run(context) {
    const { globals, messages } = context;
    const office = await openOffice(context);
    const appeals = await appealsToReschedule(office);
    await confirmBulk(appeals.length, context);
    const { dryRun } = globals;
    const changed = accepted(await recomputeDue(appeals, office, { dryRun }));
    if (changed.length === 0) await context.remark(messages.terms.nothingToRecompute);
    if (changed.length > 0 || globals.format !== 'table')
      await context.print(oldAndNew(changed, messages));
    if (dryRun) await context.remark(messages.remarks.dryRun);
    return undefined;
  },
};

function oldAndNew(changed: readonly Changed[], { appeals, terms, locale }: Messages): ListResult {
  const dated = (on: string | null, provisional: boolean): string =>
    provisional ? `${locale.date(on)} (${terms.provisionalMark})` : locale.date(on);
  return {
    shape: 'list',
    columns: [
      { id: 'number', title: terms.labels.number, kind: 'text' },
      { id: 'registeredOn', title: appeals.fields.registeredOn ?? '', kind: 'date' },
      { id: 'old', title: terms.labels.old, kind: 'date' },
      { id: 'new', title: terms.labels.new, kind: 'date' },
    ],
    rows: changed.map(({ before, after }) => {
      const { number, registeredOn } = after;
      return {
        cells: [
          { value: number },
          { value: registeredOn },
          { value: before.dueOn, label: dated(before.dueOn, before.dueProvisional) },
          { value: after.dueOn, label: `→ ${dated(after.dueOn, after.dueProvisional)}` },
        ],
        json: {
          number,
          registeredOn,
          oldDueOn: before.dueOn,
          dueOn: after.dueOn,
          oldOriginalDueOn: before.originalDueOn,
          originalDueOn: after.originalDueOn,
          dueProvisional: after.dueProvisional,
        },
      };
    }),
  };
}
