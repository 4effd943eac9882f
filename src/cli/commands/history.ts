import { localDate, localTime } from '../../domain/time/zone.ts';
import { appealHistory } from '../../register/appeal-history.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import type { Cell, ListResult } from '../../render/result.ts';
import { changeColumns, changeRows, SAID_ABOVE, textColumn } from '../appeal/changes.ts';
import { linkedNumbers } from '../appeal/linked.ts';
import { type View, viewOf, visibleChanges } from '../appeal/view.ts';
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
    const numbers = await linkedNumbers([appeal], office.store);
    await context.print(historyList(entries, viewOf(context, office, numbers)));
    return undefined;
  },
};

type Entries = Awaited<ReturnType<typeof appealHistory>>;
type Entry = Entries[number];

const historyList = (entries: Entries, view: View): ListResult => ({
  shape: 'list',
  columns: [
    textColumn('at', view),
    { ...textColumn('actor', view), drop: 1 },
    textColumn('event', view),
    ...changeColumns(view),
  ],
  rows: visibleEntries(entries, view).flatMap((entry) =>
    changeRows(shownChanges(entry), view).map((cells, index) => ({
      cells: [...eventCells(entry, view, index > 0), ...cells],
      ...(index === 0 && { json: entryJson(entry) }),
    })),
  ),
});

const visibleEntries = (entries: Entries, view: View): Entries =>
  entries.map(({ event, changes }) => ({ event, changes: visibleChanges(changes, view) }));

/** A registration changes every field: the card has them, here the matter is enough. */
const shownChanges = ({ event, changes }: Entry) =>
  event.type === 'registered' ? changes.filter(({ field }) => field === 'summary') : changes;

function eventCells({ event }: Entry, view: View, isSaidAbove: boolean): Cell[] {
  const { at, actor, type, undone } = event;
  const { appeals, locale } = view.messages;
  const name = appeals.events[type] ?? type;
  const words = undone ? `${name} (${(appeals.fields.undone ?? '').toLowerCase()})` : name;
  const when = `${locale.date(localDate(at, view.zone))} ${localTime(at, view.zone)}`;
  if (isSaidAbove) return [at, actor, type].map((value) => ({ value, ...SAID_ABOVE }));
  return [
    { value: at, label: when },
    { value: actor },
    { value: type, label: words, ...(undone && { tone: 'dim' as const }) },
  ];
}

const entryJson = ({ event, changes }: Entry): object => {
  const { seq, step, at, actor, type, undone } = event;
  return { seq, step, at, actor, type, undone, changes };
};
