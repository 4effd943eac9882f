import { appealHistory } from '../../register/appeal-history.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import type { ListResult } from '../../render/result.ts';
import { changesText } from '../appeal/changes.ts';
import { type View, viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'history',
  arguments: ['<number>'],
  examples: ['history ЛП-140/2023'],
  async run(context, [number = '']) {
    const office = await openOffice(context);
    const appeal = accepted(await findAppeal(number, office));
    const entries = await appealHistory(appeal, office.store);
    await context.print(historyList(entries, viewOf(context, office)));
    return undefined;
  },
};

type Entries = Awaited<ReturnType<typeof appealHistory>>;

function historyList(entries: Entries, view: View): ListResult {
  const { appeals, locale } = view.messages;
  const title = (id: string) => appeals.fields[id] ?? id;
  return {
    shape: 'list',
    columns: [
      { id: 'at', title: title('at'), kind: 'text' },
      { id: 'actor', title: title('actor'), kind: 'text', drop: 1 },
      { id: 'event', title: title('event'), kind: 'text' },
      { id: 'changes', title: title('changes'), kind: 'text', flexible: true },
    ],
    rows: entries.map(({ event, changes }) => {
      const { at, actor, type, undone } = event;
      const name = appeals.events[type] ?? type;
      const words = undone ? `${name} (${(appeals.fields.undone ?? '').toLowerCase()})` : name;
      return {
        cells: [
          { value: at, label: `${locale.date(at.slice(0, 10))} ${at.slice(11, 16)}` },
          { value: actor },
          { value: type, label: words, ...(undone && { tone: 'dim' as const }) },
          { value: changesText(changes, view) },
        ],
        json: { seq: event.seq, step: event.step, at, actor, type, undone, changes },
      };
    }),
  };
}
